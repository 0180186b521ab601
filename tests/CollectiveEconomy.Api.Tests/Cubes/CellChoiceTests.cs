using System.Text.Json;
using CollectiveEconomy.Api.Tests.Hosting;

namespace CollectiveEconomy.Api.Tests.Cubes;

/// <summary>Having, order and first cells of groups, worked out anew from all cells.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class CellChoiceTests(RunningPlatform platform)
{
    private const string Selection =
        "{ cells { region { code } field { code } isTotal totalOver cooperatives members } cellCount pageInfo { hasNextPage } }";

    private const string All = "by: [REGION, FIELD], where: { year: { eq: 2022 } }, totals: true";

    [Fact]
    public async Task Having_keeps_the_cells_whose_figures_fulfil_all_of_it()
    {
        var all = await CellsAsync(All);
        var kept = await CellsAsync(
            All + ", having: [{ measure: COOPERATIVES, gte: 20, lte: 300 }, { measure: MEMBERS_TOTAL, gte: 1000 }]"
        );
        var expected = all.Where(cell => cell.Number("cooperatives") is >= 20 and <= 300 && cell.Number("members") >= 1000).ToList();
        Assert.InRange(expected.Count, 1, all.Count - 1);
        Assert.Equal(Texts(expected), Texts(kept));
    }

    [Fact]
    public async Task Having_compares_every_digit()
    {
        var total = (await platform.CubeAsync("cooperatives(by: [YEAR], where: { year: { eq: 2022 } }) { cells { revenue { total } } }"))
            .Cells()[0]
            .Number("revenue", "total");
        string Count(decimal? value) =>
            $"cooperatives(by: [YEAR], where: {{ year: {{ eq: 2022 }} }}, having: [{{ measure: REVENUE_TOTAL, eq: {value} }}]) {{ cellCount }}";
        Assert.Equal(1, (await platform.CubeAsync(Count(total))).GetProperty("cellCount").GetInt32());
        Assert.Equal(0, (await platform.CubeAsync(Count(total + 1))).GetProperty("cellCount").GetInt32());
    }

    [Fact]
    public async Task Cells_are_ordered_by_one_figure_then_by_another_then_by_their_members()
    {
        var all = await CellsAsync(All);
        var ordered = await CellsAsync(All + ", orderBy: [{ measure: COOPERATIVES, direction: DESC }, { measure: MEMBERS_TOTAL }]");
        Assert.Equal(
            Texts(
                all.OrderByDescending(cell => cell.Number("cooperatives"))
                    .ThenBy(cell => cell.Number("members") is null)
                    .ThenBy(cell => cell.Number("members"))
            ),
            Texts(ordered)
        );
    }

    [Fact]
    public async Task The_first_of_each_group_are_kept_group_by_group_and_totals_are_groups_of_their_own()
    {
        var all = await CellsAsync(All);
        var kept = await CellsAsync(All + ", orderBy: [{ measure: COOPERATIVES, direction: DESC }], firstPer: { by: [REGION], n: 2 }");
        var expected = all.GroupBy(cell => $"{cell.GetProperty("totalOver")} {cell.GetProperty("region")}")
            .SelectMany(group => group.OrderByDescending(cell => cell.Number("cooperatives")).Take(2));
        Assert.Equal(Texts(expected), Texts(kept));
        Assert.Contains(kept, cell => cell.GetProperty("isTotal").GetBoolean());
    }

    private async Task<IReadOnlyList<JsonElement>> CellsAsync(string question) =>
        (await platform.CubeAsync($"cooperatives({question}) {Selection}")).Cells();

    private static IEnumerable<string> Texts(IEnumerable<JsonElement> cells) => cells.Select(cell => cell.GetRawText());
}
