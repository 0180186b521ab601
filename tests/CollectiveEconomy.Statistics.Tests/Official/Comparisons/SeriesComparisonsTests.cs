using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Official.Comparisons;
using static CollectiveEconomy.Statistics.Tests.Official.Comparisons.Published;

namespace CollectiveEconomy.Statistics.Tests.Official.Comparisons;

public sealed class SeriesComparisonsTests
{
    private static readonly OfficialFigure Before = Figure("F1", 100) with { PeriodEnd = new DateOnly(2029, 12, 31) };

    [Theory]
    [InlineData(120, "D1", null)]
    [InlineData(121, "D1", "BREAK_UNEXPLAINED")]
    [InlineData(121, "D4", "SOURCE_CHANGES")]
    [InlineData(79, "D2", "BREAK_UNEXPLAINED")]
    public void A_jump_of_more_than_a_fifth_is_found_with_what_explains_it(int value, string document, string? reason)
    {
        var found = Jumps(Before, Figure("F2", value) with { SourceDocumentCode = document });
        Assert.Equal(reason is null ? [] : [$"F1-F2 {reason}"], found);
    }

    [Fact]
    public void Targets_bounds_other_subjects_and_distant_years_are_no_series()
    {
        var jump = Figure("F2", 300);
        Assert.Single(Jumps(Before, jump));
        Assert.Empty(Jumps(Before, jump with { ValueKind = ValueKind.Target }));
        Assert.Empty(Jumps(Before, jump with { Limit = ValueLimit.Gt }));
        Assert.Empty(Jumps(Before, jump with { AreaCode = "02" }));
        Assert.Empty(Jumps(Before, jump with { Unit = "PERCENT" }));
        Assert.Empty(Jumps(Before with { PeriodEnd = new DateOnly(2028, 12, 31) }, jump));
    }

    [Fact]
    public void A_grade_on_both_sides_of_the_end_of_its_scheme_is_explained_by_it()
    {
        var grade = Figure("F2", 300) with { PeriodEnd = new DateOnly(2025, 12, 31), Breakdown = "GRADE", BreakdownCode = "TOT" };
        Assert.Equal(["F1-F2 SCHEME_ENDS"], Jumps(grade with { Code = "F1", Value = 100, PeriodEnd = new DateOnly(2024, 12, 31) }, grade));
    }

    private static IEnumerable<string> Jumps(params OfficialFigure[] figures) =>
        from comparison in Compare(figures)
        where comparison.Kind == OfficialComparisonKind.Series
        select $"{comparison.Code} {string.Join(' ', comparison.Reasons.Select(reason => reason.Code))}";
}
