using CollectiveEconomy.Evaluation.GroupTime;

namespace CollectiveEconomy.Evaluation.Tests.GroupTime;

public sealed class InferenceTests
{
    private static readonly GroupTimeOptions Usual = new(ComparisonGroup.NeverTreated, BasePeriod.Varying, Adjustment.DoublyRobust);

    [Fact]
    public void Without_clusters_the_error_is_that_of_a_mean_of_influences()
    {
        double[] influence = [3, -1, -2, 0];
        Assert.Equal(Math.Sqrt((9 + 1 + 4) / 16d), ClusteredInfluence.Of([influence], null).StandardError(0), 1e-12);
    }

    [Fact]
    public void Units_of_a_cluster_count_together()
    {
        double[] influence = [3, -1, -2, 0];
        var clustered = ClusteredInfluence.Of([influence], [0, 0, 1, 1]);
        Assert.Equal(2, clustered.Clusters);
        Assert.Equal(Math.Sqrt((4 + 4) / 16d), clustered.StandardError(0), 1e-12);
    }

    [Fact]
    public void Bands_of_a_seed_are_the_same_again_and_wider_than_those_of_one_estimate()
    {
        var panel = Panels.Of(seed: 2, units: 300);
        var parts = AggregatedEffects.Of(panel, GroupTimeEstimator.Estimate(panel, Usual), Aggregation.Dynamic).Parts;
        var influence = ClusteredInfluence.Of([.. parts.Select(part => part.Influence)], null);
        var bands = MultiplierBootstrap.Of(influence, parts.Count, draws: 999, seed: 1);
        var again = MultiplierBootstrap.Of(influence, parts.Count, draws: 999, seed: 1);
        Assert.Equal(bands.Errors, again.Errors);
        Assert.Equal(bands.CriticalValue, again.CriticalValue);
        Assert.InRange(bands.CriticalValue, 2.2, 3.5);
        for (var place = 0; place < parts.Count; place++)
            Assert.InRange(bands.Errors[place] / influence.StandardError(place), 0.85, 1.15);
    }

    [Fact]
    public void The_base_period_does_not_widen_the_bands()
    {
        var panel = Panels.Of(seed: 2, units: 300);
        var parts = AggregatedEffects
            .Of(panel, GroupTimeEstimator.Estimate(panel, Usual with { BasePeriod = BasePeriod.Universal }), Aggregation.Dynamic)
            .Parts;
        var influence = ClusteredInfluence.Of([.. parts.Select(part => part.Influence)], null);
        var bands = MultiplierBootstrap.Of(influence, parts.Count, draws: 999, seed: 1);
        Assert.Equal(0, bands.Errors[parts.Select(part => part.At).ToList().IndexOf(-1)]);
        Assert.True(double.IsFinite(bands.CriticalValue));
    }

    [Fact]
    public void Parallel_trends_are_rejected_about_as_often_as_the_level_says()
    {
        var rejected = Enumerable
            .Range(0, 50)
            .Count(seed => PreTrendTest.Of(GroupTimeEstimator.Estimate(Panels.Of(seed, units: 400), Usual), 0, null)!.PValue < 0.05);
        Assert.InRange(rejected, 0, 8);
    }

    [Fact]
    public void A_trend_of_the_treated_alone_is_found()
    {
        var panel = Panels.Of(seed: 4, units: 400);
        var trending = Enumerable
            .Range(Panels.First, Panels.Last - Panels.First + 1)
            .Select(period =>
                Enumerable
                    .Range(0, panel.Units)
                    .Select(unit => panel.Outcome(period)[unit] + (panel.FirstTreated[unit] is null ? 0 : 0.5 * period))
                    .ToArray()
            )
            .ToArray();
        var other = new Panel(
            Panels.First,
            trending,
            panel.FirstTreated,
            [.. Enumerable.Range(0, panel.Units).Select(unit => panel.Design[((unit * 3) + 1)..((unit * 3) + 3)])]
        );
        Assert.True(PreTrendTest.Of(GroupTimeEstimator.Estimate(other, Usual), 0, null)!.PValue < 1e-6);
    }
}
