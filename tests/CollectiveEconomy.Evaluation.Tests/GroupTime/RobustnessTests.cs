using CollectiveEconomy.Evaluation.Diagnostics;
using CollectiveEconomy.Evaluation.GroupTime;
using CollectiveEconomy.Evaluation.Inference;
using CollectiveEconomy.Evaluation.Samples;
using CollectiveEconomy.Evaluation.Sensitivity;

namespace CollectiveEconomy.Evaluation.Tests.GroupTime;

/// <summary>Whatever the panel, a figure is a number or has a reason for being none.</summary>
public sealed class RobustnessTests
{
    private const int Seeds = 400;

    [Fact]
    public void Every_effect_is_a_number_or_has_a_reason()
    {
        var reasons = new HashSet<MissingEffect>();
        var found = 0;
        for (var seed = 0; seed < Seeds; seed++)
        {
            var panel = UglyPanels.Of(seed);
            foreach (var options in OptionsOf(seed))
            foreach (
                var effect in GroupTimeEstimator.Estimate(panel, options).Concat(InteractionWeighted.Estimate(panel, options.Anticipation))
            )
            {
                Assert.NotEqual(effect.Estimate is null, effect.Missing is null);
                if (effect.Missing is { } reason)
                {
                    reasons.Add(reason);
                    Assert.Empty(effect.Influence);
                    continue;
                }

                found++;
                Assert.True(double.IsFinite(effect.Estimate!.Value));
                Assert.Equal(panel.Units, effect.Influence.Length);
                Assert.All(effect.Influence, value => Assert.True(double.IsFinite(value)));
                // A mean of influences is an error: at the estimate there is none.
                Assert.Equal(0, effect.Influence.Sum(), 1e-6 * Math.Max(1, effect.Influence.Max(Math.Abs)) * panel.Units);
            }
        }

        Assert.Equal(Enum.GetValues<MissingEffect>().Order(), reasons.Order());
        Assert.True(found > 1000);
    }

    [Fact]
    public void Effects_that_are_found_are_those_of_a_plain_computation()
    {
        var found = 0;
        for (var seed = 0; seed < 150; seed++)
        {
            var panel = UglyPanels.Of(seed);
            var ones = Enumerable.Repeat(1d, panel.Units).ToArray();
            foreach (var options in OptionsOf(seed))
            {
                var oracle = new WeightedOracle(panel, options);
                foreach (var effect in GroupTimeEstimator.Estimate(panel, options).Where(effect => effect.Estimate is not null))
                {
                    found++;
                    Assert.Equal(oracle.Effect(effect.Group, effect.Period, ones), effect.Estimate!.Value, 1e-6);
                    var influence = oracle.Influence(weights => oracle.Effect(effect.Group, effect.Period, weights));
                    for (var unit = 0; unit < panel.Units; unit++)
                        Assert.Equal(influence[unit], effect.Influence[unit], 1e-6 * Math.Max(1, Math.Abs(influence[unit])));
                }
            }
        }

        Assert.True(found > 300);
    }

    [Fact]
    public void Averages_errors_and_tests_are_numbers()
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var panel = UglyPanels.Of(seed);
            int[] clusters = [.. Enumerable.Range(0, panel.Units).Select(unit => unit % 3)];
            foreach (var options in OptionsOf(seed))
            {
                var effects = GroupTimeEstimator.Estimate(panel, options);
                Assert.True(
                    PreTrendTest.Of(effects, options.Anticipation, null) is not { } test
                        || (test.PValue >= 0 && double.IsFinite(test.Statistic))
                );
                foreach (var aggregation in Enum.GetValues<Aggregation>())
                {
                    var averages = AggregatedEffects.Of(panel, effects, aggregation);
                    foreach (var part in averages.Parts.Concat(averages.Overall is { } overall ? [overall] : []))
                    {
                        Assert.True(double.IsFinite(part.Estimate));
                        Assert.True(double.IsFinite(ClusteredInfluence.Of([part.Influence], clusters).StandardError(0)));
                        var bootstrap = WildClusterBootstrap.Of(part.Estimate, part.Influence, clusters, ClusterWeights.Webb, 100, seed);
                        Assert.True(bootstrap is null || (bootstrap.StandardError > 0 && bootstrap.PValue is > 0 and <= 1));
                    }
                }
            }
        }
    }

    [Fact]
    public void Sensitivity_is_a_number_or_has_a_reason()
    {
        var found = 0;
        for (var seed = 0; seed < Seeds; seed++)
        {
            var panel = UglyPanels.Of(seed);
            foreach (var options in OptionsOf(seed).Select(options => options with { BasePeriod = BasePeriod.Universal }))
            {
                var averages = AggregatedEffects.Of(panel, GroupTimeEstimator.Estimate(panel, options), Aggregation.Dynamic);
                if (EventStudy.Of(averages, options.Anticipation, null) is not { } study)
                    continue;
                foreach (var target in new[] { SensitivityTarget.First(study), SensitivityTarget.Average(study) })
                {
                    Assert.Equal(SensitivityTarget.ReasonOf(study) is null, target is not null);
                    if (target is null)
                        continue;
                    found++;
                    Assert.True(Smoothness.Of(target).BreakdownValue() is null or >= 0);
                    Assert.True(RelativeMagnitudes.Of(target).BreakdownValue() is null or >= 0);
                    foreach (
                        var interval in new[] { 0, 0.5, 2 }.SelectMany(bound =>
                            new[] { Smoothness.Of(target).At(bound), RelativeMagnitudes.Of(target).At(bound) }
                        )
                    )
                    {
                        Assert.True(double.IsFinite(interval.Lower) && double.IsFinite(interval.Upper));
                        Assert.True(interval.Lower <= interval.Upper);
                    }
                }
            }
        }

        Assert.True(found > 50);
    }

    [Fact]
    public void Diagnostics_are_numbers_or_absent()
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var panel = UglyPanels.Of(seed);
            var options = OptionsOf(seed)[0];
            if (TwoWayFixedEffects.Of(panel) is { } estimate)
                Assert.All([estimate.Estimate, .. estimate.Influence], value => Assert.True(double.IsFinite(value)));
            Assert.All(
                BaconDecomposition.Of(panel) ?? [],
                comparison => Assert.True(double.IsFinite(comparison.Estimate * comparison.Weight))
            );
            foreach (var difference in CovariateBalance.Of(panel, options.Comparison, options.Anticipation).Covariates)
                Assert.True(double.IsFinite(difference.Before ?? 0) && double.IsFinite(difference.After ?? 0));
            foreach (
                var one in LeaveOneGroupOut.Of(panel, options, Aggregation.Group, null).Select(one => one.Effect).OfType<AverageEffect>()
            )
                Assert.True(double.IsFinite(one.Estimate) && double.IsFinite(one.StandardError));
            if (PlaceboDate.Of(panel, options, 1, null).Effect is { } placebo)
                Assert.True(double.IsFinite(placebo.Estimate) && double.IsFinite(placebo.StandardError));
            var left = UnitsLeftOut.Of(panel, options.Anticipation);
            Assert.Equal(panel.Units, left.Counts.Values.Sum() + left.Treated + left.Compared);
            Assert.Equal(0, BalancedPanel.Of(panel) is { } balanced ? BalancedPanel.Of(balanced.Panel)!.LeftOut : 0);
        }
    }

    private static GroupTimeOptions[] OptionsOf(int seed) =>
        [
            .. Enum.GetValues<Adjustment>()
                .Select(adjustment => new GroupTimeOptions(
                    seed % 2 == 0 ? ComparisonGroup.NeverTreated : ComparisonGroup.NotYetTreated,
                    seed / 2 % 2 == 0 ? BasePeriod.Varying : BasePeriod.Universal,
                    adjustment,
                    seed / 4 % 3 == 2 ? 1 : 0
                )),
        ];
}
