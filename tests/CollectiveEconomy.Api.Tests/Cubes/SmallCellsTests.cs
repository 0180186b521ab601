using System.Text.Json;
using CollectiveEconomy.Api.Tests.Hosting;

namespace CollectiveEconomy.Api.Tests.Cubes;

/// <summary>Cells of one organisation, or of a few, which the public list of organisations names: no figure of a report is shown or compared.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class SmallCellsTests(RunningPlatform platform)
{
    private const string Cells = "by: [PROVINCE, FIELD, LEGAL_FORM], where: { year: { eq: 2024 } }";

    // What organisations are is public; what they report is not.
    private static readonly string[] Public =
    [
        "ORGANISATIONS",
        "COOPERATIVES",
        "SHARE_NON_AGRICULTURAL",
        "SHARE_NON_AGRICULTURAL_OBSERVATIONS",
    ];

    [Fact]
    public async Task Members_and_workers_are_withheld()
    {
        var cells = (await AskAsync($"cells {{ organisations members workers membersDistribution {{ mean median observations }} }}"))
            .GetProperty("cells")
            .EnumerateArray()
            .ToList();

        Assert.NotEmpty(cells);
        Assert.Equal(
            ["[1,null,null,null,null,null]", "[2,null,null,null,null,null]"],
            cells
                .Select(cell =>
                    JsonSerializer.Serialize(
                        (object[])
                            [
                                cell.GetProperty("organisations"),
                                cell.GetProperty("members"),
                                cell.GetProperty("workers"),
                                .. cell.GetProperty("membersDistribution").EnumerateObject().Select(part => (object)part.Value),
                            ]
                    )
                )
                .Distinct()
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task No_condition_on_a_figure_of_a_report_holds()
    {
        var type = await platform.AskAsync("{ __type(name: \"CooperativesFigure\") { enumValues { name } } }");
        var figures = type.GetProperty("data")
            .GetProperty("__type")
            .GetProperty("enumValues")
            .EnumerateArray()
            .Select(value => value.GetProperty("name").GetString()!)
            .Except(Public)
            .ToList();

        Assert.Contains("MEMBERS_TOTAL", figures);
        foreach (var figure in figures)
            Assert.Equal(0, (await AskAsync("cellCount", $", {{ measure: {figure}, gte: -1e15 }}")).GetProperty("cellCount").GetInt32());
    }

    private async Task<JsonElement> AskAsync(string fields, string having = "") =>
        (
            await platform.AskAsync(
                $"{{ statistics {{ cooperatives({Cells}, having: [{{ measure: ORGANISATIONS, lte: 2 }}{having}], first: 1000) {{ {fields} }} }} }}"
            )
        )
            .GetProperty("data")
            .GetProperty("statistics")
            .GetProperty("cooperatives");
}
