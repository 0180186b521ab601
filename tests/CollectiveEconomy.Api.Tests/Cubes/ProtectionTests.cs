using System.Globalization;
using System.Text.Json;
using CollectiveEconomy.Api.Tests.Hosting;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Tests.Cubes;

/// <summary>What the public is shown of confidential figures, beside what a researcher is shown.</summary>
[Collection(nameof(RunningPlatform))]
public sealed class ProtectionTests(RunningPlatform platform)
{
    private const string Small =
        "cooperatives(by: [PROVINCE, FIELD], where: { year: { eq: 2023 } }%) { cells { province { code } field { code } organisations cooperatives members membersDistribution { status protectionError observations } revenue { total mean median minimum maximum observations status protectionError } profitMargin { value status protectionError } } cellCount notes { code } }";

    private const string ByGrade =
        "cooperatives(by: [GRADE, REGION], where: { year: { eq: 2023 } }, totals: true) { cells { organisations cooperatives members membersDistribution { status mean protectionError } revenue { total mean status protectionError } profitMargin { value status } } notes { code } }";

    // A figure in which percent of the truth.
    private static readonly Dictionary<string, decimal> Bounds = new()
    {
        ["WITHIN_HALF"] = 0.5m,
        ["WITHIN_1"] = 1,
        ["WITHIN_2"] = 2,
        ["WITHIN_5"] = 5,
        ["WITHIN_10"] = 10,
        ["WITHIN_25"] = 25,
    };

    [Fact]
    public async Task A_figure_of_few_is_withheld_from_the_public_and_told_to_researchers()
    {
        var (shown, exact) = await SmallAsync();
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
                Assert.Equal(pair.Second.Number("revenue", "observations") > 0, pair.Second.Number("revenue", "total") is not null);
                Assert.Equal(pair.Second.Number("cooperatives"), pair.First.Number("cooperatives"));
            }
        );
        Assert.Contains(withheld, pair => pair.Second.Number("revenue", "total") is not null);
        Assert.DoesNotContain(exact, cell => Status(cell, "revenue") == "Q" || Status(cell, "profitMargin") == "Q");
    }

    [Fact]
    public async Task Nothing_reported_is_told_of_where_fewer_than_three_did_or_fewer_than_five_exist()
    {
        var (shown, exact) = await SmallAsync();
        var few = shown
            .Zip(exact)
            .Where(pair => pair.Second.Number("revenue", "observations") < 3 || pair.Second.Number("organisations") < 5)
            .ToList();
        Assert.Contains(few, pair => pair.Second.Number("revenue", "observations") is 0);
        Assert.Contains(few, pair => pair.Second.Number("revenue", "observations") >= 3);
        Assert.All(few, pair => Assert.Equal("Q", Status(pair.First, "revenue")));
        // Nor that nobody did.
        Assert.DoesNotContain(shown, cell => Status(cell, "revenue") == "O");
        Assert.Contains(exact, cell => Status(cell, "revenue") == "O");
    }

    [Fact]
    public async Task People_of_few_are_withheld_from_the_public_too_and_their_status_says_so()
    {
        var (shown, exact) = await SmallAsync();
        Assert.All(
            shown,
            cell =>
            {
                Assert.Equal(Status(cell, "membersDistribution") == "Q", cell.Number("members") is null);
                Assert.Equal(Status(cell, "membersDistribution") == "Q", cell.Number("membersDistribution", "observations") is null);
                Assert.Equal(Status(cell, "membersDistribution") == "Q", ErrorOf(cell, "membersDistribution") is null);
            }
        );
        Assert.Contains(shown, cell => cell.Number("members") is null);
        Assert.Contains(shown.Zip(exact), pair => pair.First.Number("members") is { } told && told != pair.Second.Number("members"));
    }

    [Fact]
    public async Task What_is_shown_to_the_public_bears_noise_and_no_extremes()
    {
        var (shown, exact) = await SmallAsync();
        var told = shown.Zip(exact).Where(pair => pair.First.Number("revenue", "total") is not null).ToList();

        Assert.NotEmpty(told);
        Assert.Contains(told, pair => pair.First.Number("revenue", "total") != pair.Second.Number("revenue", "total"));
        Assert.All(
            told.Where(pair => Status(pair.First, "revenue") != "U"),
            pair =>
            {
                // No value is moved by more than 55 %, and no total rounded by more than a tenth.
                Assert.InRange(pair.First.Number("revenue", "total")!.Value / pair.Second.Number("revenue", "total")!.Value, 0.35m, 1.65m);
                Assert.Null(pair.First.Number("revenue", "minimum"));
                Assert.Null(pair.First.Number("revenue", "maximum"));
                Assert.Equal(0, pair.First.Number("revenue", "observations")!.Value % 3);
                Assert.InRange(Digits(pair.First.Number("revenue", "total")!.Value), 1, 4);
                Assert.InRange(Digits(pair.First.Number("revenue", "mean")!.Value), 1, 4);
            }
        );
    }

    [Fact]
    public async Task The_error_says_how_far_protection_may_have_moved_a_figure_and_is_told_to_the_public_only()
    {
        var (shown, exact) = await SmallAsync();
        foreach (var measure in new[] { "revenue", "profitMargin", "membersDistribution" })
        {
            Assert.All(exact, cell => Assert.Null(ErrorOf(cell, measure)));
            Assert.All(shown, cell => Assert.Equal(Status(cell, measure) == "Q", ErrorOf(cell, measure) is null));
        }

        var told = shown
            .Zip(exact)
            .Where(pair => ErrorOf(pair.First, "revenue") is { } error && error != "BEYOND_25")
            .Select(pair =>
                100 * Math.Abs(pair.First.Number("revenue", "total")!.Value / pair.Second.Number("revenue", "total")!.Value - 1)
                <= Bounds[ErrorOf(pair.First, "revenue")!]
            )
            .ToList();
        Assert.True(told.Count > 20, $"{told.Count} figures");
        // In 95 of 100 cases, as far as so few cases tell.
        Assert.True(told.Count(isWithin => isWithin) >= 0.9 * told.Count, $"{told.Count(isWithin => isWithin)} of {told.Count}");
    }

    [Fact]
    public async Task A_figure_that_protection_may_have_moved_far_is_of_low_reliability_and_shown()
    {
        var (shown, _) = await SmallAsync();
        foreach (var measure in new[] { "revenue", "membersDistribution" })
        {
            Assert.Contains(shown, cell => Status(cell, measure) == "U");
            Assert.Contains(shown, cell => Status(cell, measure) is "A" or "P" or "E");
            Assert.All(shown, cell => Assert.Equal(Status(cell, measure) == "U", ErrorOf(cell, measure) == "BEYOND_25"));
        }

        Assert.All(shown.Where(cell => Status(cell, "revenue") == "U"), cell => Assert.NotNull(cell.Number("revenue", "total")));
        var whole = (
            await platform.CubeAsync(
                "cooperatives(by: [YEAR], where: { year: { eq: 2023 } }) { cells { revenue { status protectionError } } }"
            )
        ).Cells();
        Assert.Contains(ErrorOf(whole[0], "revenue"), (string[])["WITHIN_HALF", "WITHIN_1", "WITHIN_2", "WITHIN_5"]);
        Assert.NotEqual("U", Status(whole[0], "revenue"));
    }

    [Theory]
    [InlineData("gte: -1e20")]
    [InlineData("lte: 1e20")]
    [InlineData("gte: -1e20, lte: 1e20")]
    public async Task No_condition_on_a_withheld_figure_holds(string comparison)
    {
        var all = (await platform.CubeAsync(Of(Small))).Cells();
        var chosen = await platform.CubeAsync(Of(Small, $", having: [{{ measure: REVENUE_TOTAL, {comparison} }}]"));
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
        var all = (await platform.CubeAsync(Of(Small))).Cells();
        var ordered = (await platform.CubeAsync(Of(Small, $", orderBy: [{{ measure: REVENUE_TOTAL, direction: {direction} }}]"))).Cells();
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
    public async Task Counts_by_what_is_sensitive_are_multiples_of_three_for_the_public_only()
    {
        var shown = await platform.CubeAsync(ByGrade);
        var exact = await platform.CubeAsync(ByGrade, Role.Researcher);

        Assert.All(
            shown.Cells(),
            cell => Assert.Equal((0, 0), (cell.Number("organisations")!.Value % 3, cell.Number("cooperatives")!.Value % 3))
        );
        Assert.Contains(exact.Cells(), cell => cell.Number("organisations")!.Value % 3 != 0);
        Assert.Contains("EXCHANGED_CLASSES", shown.Notes());
        Assert.DoesNotContain("EXCHANGED_CLASSES", exact.Notes());
    }

    [Theory]
    [InlineData("sizeByMembers")]
    [InlineData("sizeByCapital")]
    [InlineData("sizeByDecree113")]
    [InlineData("grade")]
    [InlineData("chainLinked")]
    [InlineData("highTech")]
    public async Task Counts_of_classes_stay_near_the_truth_and_are_the_same_however_they_are_asked_for(string dimension)
    {
        var name = CollectiveEconomy.Api.Cubes.CubeNames.EnumName(
            Statistics.Cubes.Cube.All.Single(cube => cube.Name == "cooperatives").Dimensions.Single(one => one.Name == dimension)
        );
        var selection = dimension is "chainLinked" or "highTech" ? dimension : dimension + " { code }";
        string Question(string by, string where) =>
            $"cooperatives(by: [{by}], where: {{ year: {{ eq: 2024 }}{where} }}) {{ cells {{ region {{ code }} {selection} organisations }} }}";

        var shown = (await platform.CubeAsync(Question($"REGION, {name}", ""))).Cells();
        var exact = (await platform.CubeAsync(Question($"REGION, {name}", ""), Role.Researcher)).Cells();
        Assert.All(shown, cell => Assert.Equal(0, cell.Number("organisations")!.Value % 3));
        var (told, truth) = (Sum(shown), Sum(exact));
        Assert.InRange(told, truth - 3 * shown.Count, truth + 3 * shown.Count);

        foreach (var cell in shown.Where(cell => cell.GetProperty("region").ValueKind == JsonValueKind.Object))
        {
            var region = cell.GetProperty("region").GetProperty("code").GetString();
            var alone = (await platform.CubeAsync(Question(name, $", region: {{ eq: \"{region}\" }}"))).Cells();
            Assert.Equal(
                cell.Number("organisations"),
                alone
                    .Single(one => one.GetProperty(dimension).GetRawText() == cell.GetProperty(dimension).GetRawText())
                    .Number("organisations")
            );
        }

        static decimal Sum(IEnumerable<JsonElement> cells) => cells.Sum(cell => cell.Number("organisations")!.Value);
    }

    [Fact]
    public async Task Amounts_and_people_in_a_class_are_withheld_from_the_public_and_told_to_researchers()
    {
        var shown = await platform.CubeAsync(ByGrade);
        var exact = await platform.CubeAsync(ByGrade, Role.Researcher);
        Assert.All(
            shown.Cells(),
            cell =>
            {
                foreach (var measure in new[] { "revenue", "profitMargin", "membersDistribution" })
                    Assert.Equal("Q", Status(cell, measure));
                Assert.Null(cell.Number("revenue", "total"));
                Assert.Null(cell.Number("revenue", "mean"));
                Assert.Null(cell.Number("profitMargin", "value"));
                Assert.Null(cell.Number("members"));
                Assert.Null(cell.Number("membersDistribution", "mean"));
            }
        );
        Assert.DoesNotContain(exact.Cells(), cell => Status(cell, "revenue") == "Q" || Status(cell, "membersDistribution") == "Q");
        Assert.Contains(exact.Cells(), cell => cell.Number("revenue", "total") is not null && cell.Number("members") is not null);
        Assert.Contains("WITHHELD", shown.Notes());
        Assert.DoesNotContain("WITHHELD", exact.Notes());
    }

    [Theory]
    [InlineData("grade: { in: [\"TOT\", \"KHA\"] }")]
    [InlineData("chainLinked: { eq: true }")]
    public async Task So_are_those_of_a_condition_on_a_class(string condition)
    {
        var question =
            $"cooperatives(by: [REGION], where: {{ year: {{ eq: 2023 }}, {condition} }}) {{ cells {{ organisations members revenue {{ total status }} }} }}";
        var shown = (await platform.CubeAsync(question)).Cells();
        var exact = (await platform.CubeAsync(question, Role.Researcher)).Cells();
        Assert.NotEmpty(shown);
        Assert.All(
            shown,
            cell => Assert.Equal(("Q", null, null), (Status(cell, "revenue"), cell.Number("revenue", "total"), cell.Number("members")))
        );
        Assert.All(shown, cell => Assert.Equal(0, cell.Number("organisations")!.Value % 3));
        Assert.Contains(exact, cell => cell.Number("revenue", "total") is not null);
    }

    [Fact]
    public async Task Notes_say_what_was_done_to_the_figures()
    {
        var (shown, exact) = (await platform.CubeAsync(Of(Small)), await platform.CubeAsync(Of(Small), Role.Researcher));
        Assert.Equal(
            [
                "CODE_CHANGED_MEANING",
                "EXCHANGED_CLASSES",
                "FEW_OBSERVATIONS",
                "HARMONISED_AREAS",
                "NON_RESPONSE",
                "POPULATION",
                "PROTECTED_NOISE",
                "SYNTHETIC",
                "WITHHELD",
            ],
            shown.Notes().Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            ["CODE_CHANGED_MEANING", "FEW_OBSERVATIONS", "HARMONISED_AREAS", "NON_RESPONSE", "POPULATION", "SYNTHETIC"],
            exact.Notes().Order(StringComparer.Ordinal)
        );
    }

    private async Task<(IReadOnlyList<JsonElement> Shown, IReadOnlyList<JsonElement> Exact)> SmallAsync() =>
        ((await platform.CubeAsync(Of(Small))).Cells(), (await platform.CubeAsync(Of(Small), Role.Researcher)).Cells());

    private static string Of(string question, string more = "") => question.Replace("%", more, StringComparison.Ordinal);

    private static string? ErrorOf(JsonElement cell, string measure) =>
        cell.GetProperty(measure).GetProperty("protectionError").GetString();

    private static int Digits(decimal number) => Math.Abs(number).ToString("0", CultureInfo.InvariantCulture).TrimEnd('0').Length;

    private static string? Status(JsonElement cell, string measure) => cell.GetProperty(measure).GetProperty("status").GetString();

    private static string Key(JsonElement cell) => $"{cell.GetProperty("province")} {cell.GetProperty("field")}";
}
