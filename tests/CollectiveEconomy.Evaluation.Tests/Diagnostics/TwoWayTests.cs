using CollectiveEconomy.Evaluation.Diagnostics;
using CollectiveEconomy.Evaluation.GroupTime;
using CollectiveEconomy.Evaluation.Tests.GroupTime;

namespace CollectiveEconomy.Evaluation.Tests.Diagnostics;

public sealed class TwoWayTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_two_way_estimate_and_its_influences_are_those_of_a_plain_regression(bool isMissing)
    {
        var panel = Panels.Of(seed: 9, units: 30, isMissing);
        var regression = new Regression(panel, (_, _) => true, (unit, period) => period >= panel.FirstTreated[unit] ? 1 : 0);
        var estimate = TwoWayFixedEffects.Of(panel)!;
        Assert.Equal(regression.Coefficients()[0], estimate.Estimate, 1e-9);
        for (var unit = 0; unit < panel.Units; unit++)
            Assert.Equal(regression.Influence(unit)[0], estimate.Influence[unit], 1e-6);
    }

    [Fact]
    public void Without_variation_of_treatment_there_is_no_estimate()
    {
        double[][] outcome =
        [
            [1, 2, 3],
            [2, 2, 5],
        ];
        Assert.Null(TwoWayFixedEffects.Of(new Panel(2020, outcome, [null, null, null], [])));
        Assert.Null(TwoWayFixedEffects.Of(new Panel(2020, outcome, [2021, 2021, 2021], [])));
        Assert.Null(TwoWayFixedEffects.Of(new Panel(2020, outcome, [2020, null, null], [])));
        Assert.Null(BaconDecomposition.Of(new Panel(2020, outcome, [null, null, null], [])));
        Assert.Null(BaconDecomposition.Of(new Panel(2020, outcome, [2021, 2021, 2021], [])));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void The_comparisons_sum_to_the_two_way_estimate(bool isAlways, bool isWithoutNever)
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var panel = Panels.Of(seed, units: 60);
            // Some treated from the start, and some after the panel, which is as never.
            panel = panel.WithTreatment(
                [
                    .. panel.FirstTreated.Select(
                        (first, unit) =>
                            isAlways && unit % 7 == 0 ? Panels.First - (unit % 2)
                            : isWithoutNever && first is null ? 2021
                            : unit == 1 && !isWithoutNever ? Panels.Last + 3
                            : first
                    ),
                ],
                (_, _) => true
            );
            var comparisons = BaconDecomposition.Of(panel)!;
            Assert.Equal(1, comparisons.Sum(comparison => comparison.Weight), 1e-12);
            Assert.All(comparisons, comparison => Assert.True(comparison.Weight >= 0));
            Assert.Equal(
                TwoWayFixedEffects.Of(panel)!.Estimate,
                comparisons.Sum(comparison => comparison.Weight * comparison.Estimate),
                1e-9
            );
            Assert.Equal(isAlways, comparisons.Any(comparison => comparison.Comparison == Comparison.AlwaysTreated));
            Assert.Equal(isWithoutNever, comparisons.All(comparison => comparison.Comparison != Comparison.NeverTreated));
        }
    }

    [Fact]
    public void A_comparison_is_a_two_way_estimate_of_its_units_and_periods()
    {
        var panel = Panels.Of(seed: 4, units: 80);
        foreach (var comparison in BaconDecomposition.Of(panel)!)
        {
            var (start, end) = comparison.Comparison switch
            {
                Comparison.TreatedLater => (Panels.First, comparison.ComparedGroup!.Value - 1),
                Comparison.TreatedEarlier => (comparison.ComparedGroup!.Value, Panels.Last),
                _ => (Panels.First, Panels.Last),
            };
            var regression = new Regression(
                panel,
                (unit, period) =>
                    period >= start
                    && period <= end
                    && (panel.FirstTreated[unit] == comparison.Group || panel.FirstTreated[unit] == comparison.ComparedGroup),
                (unit, period) => panel.FirstTreated[unit] == comparison.Group && period >= comparison.Group ? 1 : 0
            );
            Assert.Equal(regression.Coefficients()[0], comparison.Estimate, 1e-9);
        }
    }

    [Fact]
    public void A_panel_with_gaps_is_not_decomposed() => Assert.Null(BaconDecomposition.Of(Panels.Of(seed: 9, units: 30, isMissing: true)));

    [Fact]
    public void Effects_that_grow_make_comparisons_with_units_treated_earlier_too_low()
    {
        var comparisons = BaconDecomposition.Of(Panels.Of(seed: 9, units: 5000))!;
        var earlier = comparisons.Where(comparison => comparison.Comparison == Comparison.TreatedEarlier).ToArray();
        Assert.True(earlier.Average(comparison => comparison.Estimate) < Panels.EffectAfter(0));
    }
}
