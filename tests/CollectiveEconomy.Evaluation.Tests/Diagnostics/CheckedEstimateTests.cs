using CollectiveEconomy.Evaluation.Diagnostics;
using CollectiveEconomy.Evaluation.GroupTime;
using CollectiveEconomy.Evaluation.Tests.GroupTime;

namespace CollectiveEconomy.Evaluation.Tests.Diagnostics;

/// <summary>Estimates on panels that are changed: a cohort left out, treatment moved.</summary>
public sealed class CheckedEstimateTests
{
    private static readonly GroupTimeOptions Usual = new(ComparisonGroup.NeverTreated, BasePeriod.Varying, Adjustment.DoublyRobust);

    [Fact]
    public void Leaving_a_cohort_out_is_averaging_the_others()
    {
        var panel = Panels.Of(seed: 2, units: 300);
        var effects = GroupTimeEstimator.Estimate(panel, Usual);
        var left = LeaveOneGroupOut.Of(panel, Usual, Aggregation.Simple, null);
        Assert.Equal(panel.Groups, left.Select(one => one.Group));
        foreach (var one in left)
        {
            var others = AggregatedEffects.Of(panel, effects.Where(effect => effect.Group != one.Group), Aggregation.Simple).Overall!;
            Assert.Equal(others.Estimate, one.Effect!.Estimate, 1e-9);
            Assert.Equal(ClusteredInfluence.Of([others.Influence], null).StandardError(0), one.Effect.StandardError, 1e-3);
            Assert.Equal(panel.FirstTreated.Count(first => first is not null && first != one.Group), one.Effect.Treated);
        }
    }

    [Fact]
    public void The_last_cohort_left_out_leaves_no_effect()
    {
        var panel = new Panel(
            2020,
            [
                [1, 2],
                [3, 3],
            ],
            [2021, null],
            []
        );
        Assert.Null(Assert.Single(LeaveOneGroupOut.Of(panel, Usual, Aggregation.Simple, [0, 1])).Effect);
    }

    [Fact]
    public void A_placebo_is_the_change_before_treatment()
    {
        // On average, treated: 1, 4, 5 and then 100; others: 1, 2, 3, 4.
        var panel = new Panel(
            2020,
            [
                [0, 2, 1, 1],
                [4, 4, 1, 3],
                [3, 7, 3, 3],
                [100, 100, 4, 4],
            ],
            [2023, 2023, null, null],
            []
        );
        Assert.Equal(0, PlaceboDate.Of(panel, Usual, earlier: 1, null).Effect!.Estimate, 1e-12);
        Assert.Equal(2, PlaceboDate.Of(panel, Usual, earlier: 2, null).Effect!.Estimate, 1e-12);
        Assert.Null(PlaceboDate.Of(panel, Usual, earlier: 3, null).Effect);
        // With one period of anticipation, the year before counts no more.
        Assert.Equal(2, PlaceboDate.Of(panel, Usual with { Anticipation = 1 }, earlier: 1, null).Effect!.Estimate, 1e-12);
    }

    [Fact]
    public void Placebos_are_found_about_as_often_as_the_level_says()
    {
        var found = Enumerable
            .Range(0, 60)
            .Count(seed => PlaceboDate.Of(Panels.Of(seed, units: 300), Usual, earlier: 1, null).PValue < 0.05);
        Assert.InRange(found, 0, 9);
    }

    [Fact]
    public void Entries_and_exits_are_counted_by_arm()
    {
        const double No = double.NaN;
        var panel = new Panel(
            2020,
            [
                [1, No, 1, 1, No],
                [1, 1, No, 1, No],
                [1, 1, 1, No, No],
            ],
            [2021, 2021, 2030, null, null],
            []
        );
        Assert.Equal(
            [
                new ArmFlow(2020, true, 1, 0, 0, 0, 0),
                new ArmFlow(2020, false, 2, 0, 0, 0, 0),
                new ArmFlow(2021, true, 2, 1, 0, 0, 0),
                new ArmFlow(2021, false, 1, 0, 0, 1, 0),
                new ArmFlow(2022, true, 2, 0, 0, 0, 0),
                new ArmFlow(2022, false, 1, 0, 1, 0, 1),
            ],
            ArmFlow.Of(panel)
        );
    }
}
