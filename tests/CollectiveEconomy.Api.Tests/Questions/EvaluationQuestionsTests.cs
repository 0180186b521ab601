using System.Text.Json;
using static CollectiveEconomy.Api.Tests.Questions.FixedRegister;

namespace CollectiveEconomy.Api.Tests.Questions;

/// <summary>What support changed, worked out from the fixed rows.</summary>
[Collection(nameof(FixedPlatform))]
public sealed class EvaluationQuestionsTests(FixedPlatform platform)
{
    private const int FirstYear = 2018;
    private const int LastYear = 2025;

    /// <summary>Cooperatives and credit funds with the year of their first support and their revenue by year.</summary>
    private static readonly IReadOnlyList<Unit> Units =
    [
        .. Enumerable
            .Range(FirstYear, LastYear - FirstYear + 1)
            .SelectMany(On31December, (year, row) => (Year: year, row.Who, Revenue: row.Report?.Revenue))
            .Where(row => IsCooperative(row.Who))
            .GroupBy(row => row.Who)
            .Select(unit => new Unit(
                SupportedFrom(unit.Key),
                unit.Where(row => row.Revenue is not null).ToDictionary(row => row.Year, row => (double)row.Revenue!.Value)
            )),
    ];

    [Fact]
    public async Task Effects_against_cooperatives_not_yet_supported_are_weighted_by_cohorts()
    {
        var panel = Units
            .Where(unit => unit.Revenue.Count > 1)
            .Where(unit => unit.Support is not { } year || (year > FirstYear && unit.Revenue.Keys.Min() < year))
            .ToList();
        var effects = (
            from cohort in panel.GroupBy(unit => unit.Support)
            where cohort.Key is not null
            let support = cohort.Key ?? 0
            from year in Enumerable.Range(support, LastYear - support + 1)
            let effect = Change(cohort, support - 1, year)
                - Change(panel.Where(unit => unit.Support is null || unit.Support > year), support - 1, year)
            where effect is not null
            select (Weight: cohort.Count(), Effect: effect.Value)
        ).ToList();
        var expected = effects.Sum(effect => effect.Weight * effect.Effect) / effects.Sum(effect => effect.Weight);

        var answer = await EvaluateAsync("effect-of-support", new { scale = "LEVEL" }, "differenceInDifferences", exact: true);

        Assert.Equal(expected, answer.At("simple.overall.estimate").GetDouble(), expected * 1e-9);
        Assert.Equal(panel.Count(unit => unit.Support is not null), answer.At("treated").GetInt32());
        Assert.Equal(panel.Count(unit => unit.Support is null), answer.At("compared").GetInt32());
        Assert.Equal("VND", answer.Text("unit"));
    }

    [Fact]
    public async Task Effects_on_few_cooperatives_are_withheld_from_the_public()
    {
        var refused = await platform.AnswerAsync("effect-of-support");
        Assert.Equal("EVALUATION_NO_ESTIMATE", refused.GetProperty("errors")[0].At("extensions.code").GetString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Revenue_around_support_with_its_change_since_the_year_before(bool balanced)
    {
        int[] around = [-2, -1, 0, 1, 2];
        var supported = Units
            .Where(unit => unit.Support is not null)
            .Where(unit => !balanced || around.All(since => unit.Revenue.ContainsKey(unit.Support!.Value + since)))
            .ToList();

        var answer = await EvaluateAsync("outcomes-around-support", new { balanced }, "revenue", exact: true);

        foreach (var year in answer.GetProperty("years").EnumerateArray())
        {
            var since = year.GetProperty("yearsSinceSupport").GetInt32();
            var known = supported.Where(unit => unit.Revenue.ContainsKey(unit.Support!.Value + since)).ToList();
            var both = known.Where(unit => unit.Revenue.ContainsKey(unit.Support!.Value - 1)).ToList();
            Assert.Equal(known.Count, year.GetProperty("organisations").GetInt32());
            // Ten digits are shown.
            Assert.Equal(known.Average(unit => unit.Revenue[unit.Support!.Value + since]), year.GetProperty("mean").GetDouble(), 1d);
            Assert.Equal(both.Count, year.GetProperty("compared").GetInt32());
            Assert.Equal(
                both.Average(unit => unit.Revenue[unit.Support!.Value + since] - unit.Revenue[unit.Support.Value - 1]),
                year.GetProperty("change").GetDouble(),
                1d
            );
        }

        var shown = await EvaluateAsync("outcomes-around-support", new { balanced }, "revenue", exact: false);
        Assert.All(shown.GetProperty("years").EnumerateArray(), year => Assert.Equal(("Q", "-"), (year.Text("status"), year.Text("mean"))));
    }

    [Fact]
    public async Task Grades_move_from_the_year_before_support_to_two_years_after()
    {
        var answer = await EvaluateAsync("grade-transitions", null, "transitions", exact: true);

        // The first rose from fair to good, the second from average to fair, the sixth stayed fair, the ninth fell from good to fair, the eleventh stayed weak.
        Assert.Equal(
            ["TOT KHA 1 100", "KHA TOT 1 50", "KHA KHA 1 50", "TRUNG_BINH KHA 1 100", "YEU YEU 1 100"],
            answer
                .GetProperty("transitions")
                .EnumerateArray()
                .Where(cell => cell.GetProperty("organisations").GetInt32() > 0)
                .Select(cell =>
                    FormattableString.Invariant(
                        $"{cell.Text("before.code")} {cell.Text("after.code")} {cell.Text("organisations")} {cell.Number("share"):0.#}"
                    )
                )
        );
        Assert.Equal(("A", 5, 40m), (answer.Text("status"), answer.GetProperty("organisations").GetInt32(), answer.Number("stayerShare")));
        // The fourth and the tenth were not graded before.
        Assert.Equal("NO_YEAR_BEFORE 2", Dropped(answer));

        var shown = await EvaluateAsync("grade-transitions", null, "transitions", exact: false);
        Assert.Equal(("Q", 0), (shown.Text("status"), shown.GetProperty("transitions").GetArrayLength()));
    }

    [Fact]
    public async Task Chains_survive_by_how_long_support_lasted()
    {
        var answer = await EvaluateAsync("survival-and-cost-by-duration", null, "survival", exact: true);

        // Of three of twelve months one was dead on day 181, one on day 731, one alive on day 1,126; of the later one the chain was alive on day 365.
        Assert.Equal(
            ["LE12 3 3 2 U 731", "13_24 3 1 0 U -", "25_36 3 0 0 O -"],
            answer
                .GetProperty("groups")
                .EnumerateArray()
                .Select(group =>
                    $"{group.Text("member.code")} {group.Text("models")} {group.Text("followed")} {group.Text("ended")} {group.Text("status")} {group.Text("medianDays")}"
                )
        );
        var first = answer.GetProperty("groups")[0];
        Assert.Equal(
            ["181 3 66.67", "731 2 33.33"],
            first
                .GetProperty("curve")
                .EnumerateArray()
                .Select(step => FormattableString.Invariant($"{step.Text("days")} {step.Text("atRisk")} {step.Number("share"):0.##}"))
        );
        // 181 days of all three, 550 of two, 364 of one up to 1,095.
        Assert.Equal(Math.Round(181 + 550 * 2 / 3m + 364 / 3m, 2), first.Number("restrictedMean"));
    }

    private async Task<JsonElement> EvaluateAsync(string operation, object? variables, string evaluation, bool exact) =>
        (await platform.AskAsync(operation, variables, exact)).GetProperty("evaluation").GetProperty(evaluation);

    private static string Dropped(JsonElement answer) =>
        string.Join(
            ", ",
            answer.GetProperty("dropped").EnumerateArray().Select(reason => $"{reason.Text("reason")} {reason.Text("count")}")
        );

    // One organisation alone has no error, so no effect is given.
    private static double? Change(IEnumerable<Unit> units, int before, int after) =>
        units.Where(unit => unit.Revenue.ContainsKey(before) && unit.Revenue.ContainsKey(after)).ToList() is { Count: > 1 } both
            ? both.Average(unit => unit.Revenue[after] - unit.Revenue[before])
            : null;

    private sealed record Unit(int? Support, IReadOnlyDictionary<int, double> Revenue);
}
