using System.Text.Json;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Tests.Cubes;

/// <summary>What the public is shown of confidential figures, beside what a researcher is shown.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class ProtectionTests(RunningPlatform platform)
{
    private const string Small =
        "cooperatives(by: [PROVINCE, FIELD], where: { year: { eq: 2023 } }%) { cells { province { code } field { code } cooperatives revenue { total mean median minimum maximum observations status } profitMargin { value status } } cellCount notes { code } }";

    [Fact]
    public async Task A_figure_of_few_is_withheld_from_the_public_and_told_to_researchers()
    {
        var shown = (await platform.CubeAsync(Small.Replace("%", "", StringComparison.Ordinal))).Cells();
        var exact = (await platform.CubeAsync(Small.Replace("%", "", StringComparison.Ordinal), Role.Researcher)).Cells();
        Assert.Equal(exact.Select(Key), shown.Select(Key));
        var withheld = shown.Zip(exact).Where(pair => Status(pair.First, "revenue") == "Q").ToList();

        Assert.NotEmpty(withheld);
        Assert.All(
            withheld,
            pair =>
            {
                var revenue = pair.First.GetProperty("revenue");
                Assert.All(
                    revenue.EnumerateObject().Where(figure => figure.Name != "status"),
                    figure => Assert.Equal(JsonValueKind.Null, figure.Value.ValueKind)
                );
                Assert.NotNull(pair.Second.Number("revenue", "total"));
                Assert.NotNull(pair.Second.Number("revenue", "maximum"));
                Assert.Equal(pair.Second.Number("cooperatives"), pair.First.Number("cooperatives"));
            }
        );
        Assert.DoesNotContain(exact, cell => Status(cell, "revenue") == "Q" || Status(cell, "profitMargin") == "Q");
    }

    [Fact]
    public async Task What_is_shown_to_the_public_bears_noise_and_no_extremes()
    {
        var shown = (await platform.CubeAsync(Small.Replace("%", "", StringComparison.Ordinal))).Cells();
        var exact = (await platform.CubeAsync(Small.Replace("%", "", StringComparison.Ordinal), Role.Researcher)).Cells();
        var told = shown.Zip(exact).Where(pair => pair.First.Number("revenue", "total") is not null).ToList();

        Assert.NotEmpty(told);
        Assert.Contains(told, pair => pair.First.Number("revenue", "total") != pair.Second.Number("revenue", "total"));
        Assert.All(
            told,
            pair =>
            {
                Assert.InRange(pair.First.Number("revenue", "total")!.Value / pair.Second.Number("revenue", "total")!.Value, 0.74m, 1.26m);
                Assert.Null(pair.First.Number("revenue", "minimum"));
                Assert.Null(pair.First.Number("revenue", "maximum"));
            }
        );
    }

    [Theory]
    [InlineData("gte: -1e20")]
    [InlineData("lte: 1e20")]
    [InlineData("gte: -1e20, lte: 1e20")]
    public async Task No_condition_on_a_withheld_figure_holds(string comparison)
    {
        var all = (await platform.CubeAsync(Small.Replace("%", "", StringComparison.Ordinal))).Cells();
        var chosen = await platform.CubeAsync(
            Small.Replace("%", $", having: [{{ measure: REVENUE_TOTAL, {comparison} }}]", StringComparison.Ordinal)
        );
        var told = all.Where(cell => cell.Number("revenue", "total") is not null).Select(Key).ToList();
        Assert.True(told.Count < all.Count);
        Assert.Equal(told, chosen.Cells().Select(Key));
        Assert.Equal(told.Count, chosen.GetProperty("cellCount").GetInt32());
    }

    [Theory]
    [InlineData("ASC")]
    [InlineData("DESC")]
    public async Task Withheld_figures_come_last_in_the_order_of_their_members(string direction)
    {
        var all = (await platform.CubeAsync(Small.Replace("%", "", StringComparison.Ordinal))).Cells();
        var ordered = (
            await platform.CubeAsync(
                Small.Replace("%", $", orderBy: [{{ measure: REVENUE_TOTAL, direction: {direction} }}]", StringComparison.Ordinal)
            )
        ).Cells();
        var told = ordered.TakeWhile(cell => cell.Number("revenue", "total") is not null).ToList();
        var totals = told.Select(cell => cell.Number("revenue", "total")!.Value).ToList();

        Assert.Equal(direction == "ASC" ? totals.Order() : totals.OrderDescending(), totals);
        Assert.Equal(all.Where(cell => cell.Number("revenue", "total") is null).Select(Key), ordered.Skip(told.Count).Select(Key));
    }

    [Fact]
    public async Task An_extreme_orders_and_chooses_nothing_for_the_public_and_does_for_researchers()
    {
        const string extreme =
            "cooperatives(by: [FIELD], where: { year: { eq: 2023 } }, having: [{ measure: REVENUE_MAXIMUM, gte: 0 }]) { cellCount }";
        Assert.Equal(0, (await platform.CubeAsync(extreme)).GetProperty("cellCount").GetInt32());
        Assert.NotEqual(0, (await platform.CubeAsync(extreme, Role.Researcher)).GetProperty("cellCount").GetInt32());
    }

    [Fact]
    public async Task Counts_by_what_is_sensitive_are_to_the_nearest_five_for_the_public_only()
    {
        const string byGrade =
            "cooperatives(by: [GRADE, PROVINCE], where: { year: { eq: 2023 } }) { cells { organisations } notes { code } }";
        var shown = await platform.CubeAsync(byGrade);
        var exact = await platform.CubeAsync(byGrade, Role.Researcher);

        Assert.All(shown.Cells(), cell => Assert.Equal(0, cell.Number("organisations")!.Value % 5));
        Assert.Contains(exact.Cells(), cell => cell.Number("organisations")!.Value % 5 != 0);
        Assert.Contains("PROTECTED_NOISE", shown.Notes());
        Assert.DoesNotContain("PROTECTED_NOISE", exact.Notes());
    }

    [Fact]
    public async Task Notes_say_what_was_done_to_the_figures()
    {
        Assert.Subset(
            (await platform.CubeAsync(Small.Replace("%", "", StringComparison.Ordinal))).Notes().ToHashSet(),
            new HashSet<string?> { "SYNTHETIC", "PROTECTED_NOISE", "WITHHELD", "HARMONISED_AREAS", "QUANTILES_UNWEIGHTED" }
        );
        var exact = (await platform.CubeAsync(Small.Replace("%", "", StringComparison.Ordinal), Role.Researcher)).Notes();
        Assert.DoesNotContain("PROTECTED_NOISE", exact);
        Assert.DoesNotContain("WITHHELD", exact);
    }

    private static string? Status(JsonElement cell, string measure) => cell.GetProperty(measure).GetProperty("status").GetString();

    private static string Key(JsonElement cell) => $"{cell.GetProperty("province")} {cell.GetProperty("field")}";
}
