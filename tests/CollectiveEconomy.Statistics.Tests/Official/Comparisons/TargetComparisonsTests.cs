using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Official.Comparisons;

namespace CollectiveEconomy.Statistics.Tests.Official.Comparisons;

public sealed class TargetComparisonsTests
{
    [Theory]
    [InlineData("RISES", 100, 99, ValueLimit.Eq, false)]
    [InlineData("RISES", 100, 100, ValueLimit.Eq, true)]
    [InlineData("FALLS", 100, 99, ValueLimit.Eq, true)]
    [InlineData("FALLS", 100, 101, ValueLimit.Eq, false)]
    [InlineData("RISES", 100, 100, ValueLimit.Gt, true)]
    [InlineData("RISES", 100, 99, ValueLimit.Gt, null)]
    [InlineData("RISES", 100, 99, ValueLimit.Lt, false)]
    [InlineData("RISES", 100, 101, ValueLimit.Lt, null)]
    [InlineData("FALLS", 100, 100, ValueLimit.Lt, true)]
    [InlineData("FALLS", 100, 99, ValueLimit.Gt, null)]
    [InlineData("SHARE", 100, 101, ValueLimit.Eq, null)]
    public void Whether_it_is_met_follows_the_direction_and_a_bound_may_leave_it_open(
        string indicator,
        int target,
        int actual,
        ValueLimit limit,
        bool? isMet
    )
    {
        var comparison = Published
            .Compare(Published.Target(target, indicator), Published.Figure("F", actual, indicator) with { Limit = limit })
            .Single(row => row.Kind == OfficialComparisonKind.Target);
        Assert.Equal(isMet, comparison.IsMet);
        Assert.Equal(actual, comparison.Attainment);
        Assert.Equal(limit != ValueLimit.Eq, comparison.Reasons.Any(reason => reason.Code == "VALUE_IS_BOUND"));
    }

    [Fact]
    public void An_actual_value_of_the_other_area_set_is_shown_and_not_compared()
    {
        var comparison = Assert.Single(
            Published.Compare(Published.Target(10), Published.Figure("F", 12) with { Areas = AreaSet.Areas2025 })
        );
        Assert.Equal("T-F", comparison.Code);
        Assert.Equal(["AREA_SET_DIFFERS"], comparison.Reasons.Select(reason => reason.Code));
        Assert.Null(comparison.Attainment);
    }

    [Fact]
    public void Its_own_population_comes_before_another_one_of_a_later_year()
    {
        var earlier = Published.Figure("F", 8) with { PeriodEnd = new DateOnly(2029, 12, 31) };
        var comparison = Assert.Single(Published.Compare(Published.Target(10), earlier, Published.Figure("G", 9) with { Entity = "ALL" }));
        Assert.Equal(("T-F", "PERIOD_DIFFERS"), (comparison.Code, Assert.Single(comparison.Reasons).Code));
    }

    [Fact]
    public void What_happened_in_one_year_does_not_attain_a_target_for_several()
    {
        var target = Published.Target(10) with { PeriodKind = PeriodKind.Flow, PeriodStart = new DateOnly(2026, 1, 1) };
        var actual = Published.Figure("F", 12) with { PeriodKind = PeriodKind.Flow, PeriodStart = new DateOnly(2030, 1, 1) };
        Assert.Equal(["PERIOD_DIFFERS"], Assert.Single(Published.Compare(target, actual)).Reasons.Select(reason => reason.Code));
    }

    [Fact]
    public void Two_actual_values_of_its_year_are_two_comparisons()
    {
        var compared = Published.Compare(
            Published.Target(10),
            Published.Figure("F", 8),
            Published.Figure("G", 12) with
            {
                SourceDocumentCode = "D4",
            }
        );
        Assert.Equal(
            [("T-F", false), ("T-G", true)],
            compared.Where(row => row.IsMet is not null).Select(row => (row.Code, row.IsMet!.Value))
        );
    }

    [Fact]
    public void A_target_of_nothing_has_no_attainment() =>
        Assert.Null(Published.Compare(Published.Target(0), Published.Figure("F", 1))[0].Attainment);
}
