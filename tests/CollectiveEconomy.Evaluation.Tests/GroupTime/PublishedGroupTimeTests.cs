using CollectiveEconomy.Evaluation.Diagnostics;
using CollectiveEconomy.Evaluation.GroupTime;

namespace CollectiveEconomy.Evaluation.Tests.GroupTime;

/// <summary>Figures of the documentation of the R package did; its standard errors are bootstrapped, and so a little different each time.</summary>
public sealed class PublishedGroupTimeTests
{
    private static readonly GroupTimeOptions Usual = new(ComparisonGroup.NeverTreated, BasePeriod.Varying, Adjustment.DoublyRobust);
    private static readonly IReadOnlyList<GroupTimeEffect> Effects = GroupTimeEstimator.Estimate(CountyEmployment.Panel, Usual);

    [Theory]
    [InlineData(2004, 2004, -0.0105, 0.0246)]
    [InlineData(2004, 2005, -0.0704, 0.0332)]
    [InlineData(2004, 2006, -0.1373, 0.0397)]
    [InlineData(2004, 2007, -0.1008, 0.0357)]
    [InlineData(2006, 2004, 0.0065, 0.0229)]
    [InlineData(2006, 2005, -0.0028, 0.0197)]
    [InlineData(2006, 2006, -0.0046, 0.0179)]
    [InlineData(2006, 2007, -0.0412, 0.0192)]
    [InlineData(2007, 2004, 0.0305, 0.0154)]
    [InlineData(2007, 2005, -0.0027, 0.0164)]
    [InlineData(2007, 2006, -0.0311, 0.0184)]
    [InlineData(2007, 2007, -0.0261, 0.0170)]
    public void Effects_by_group_and_period_are_the_published_ones(int group, int period, double estimate, double error)
    {
        var effect = Effects.Single(effect => effect.Group == group && effect.Period == period);
        Assert.Equal(estimate, effect.Estimate!.Value, 5.1e-5);
        Assert.InRange(ClusteredInfluence.Of([effect.Influence], null).StandardError(0) / error, 0.9, 1.1);
    }

    [Fact]
    public void The_test_of_parallel_trends_is_the_published_one() =>
        Assert.Equal(0.16812, PreTrendTest.Of(Effects, 0, null)!.PValue, 1e-5);

    [Theory]
    [InlineData(Aggregation.Simple, -0.0400, 0.0119)]
    [InlineData(Aggregation.Dynamic, -0.0772, 0.0219)]
    [InlineData(Aggregation.Group, -0.0310, 0.0126)]
    [InlineData(Aggregation.Calendar, -0.0417, 0.0175)]
    public void Averages_are_the_published_ones(Aggregation aggregation, double estimate, double error)
    {
        var overall = AggregatedEffects.Of(CountyEmployment.Panel, Effects, aggregation).Overall!;
        Assert.Equal(estimate, overall.Estimate, 5.1e-5);
        Assert.InRange(ClusteredInfluence.Of([overall.Influence], null).StandardError(0) / error, 0.9, 1.1);
    }

    [Fact]
    public void Effects_by_event_time_are_the_published_ones()
    {
        var parts = AggregatedEffects.Of(CountyEmployment.Panel, Effects, Aggregation.Dynamic).Parts;
        Assert.Equal(Enumerable.Range(-3, 7), parts.Select(part => part.At!.Value));
        foreach (var (part, expected) in parts.Zip([0.0305, -0.0006, -0.0245, -0.0199, -0.0510, -0.1373, -0.1008]))
            Assert.Equal(expected, part.Estimate, 5.1e-5);
    }

    [Fact]
    public void The_second_estimator_gives_the_same_effects_from_treatment_on()
    {
        var second = InteractionWeighted.Estimate(CountyEmployment.Panel, anticipation: 0);
        foreach (var effect in Effects.Where(effect => effect.EventTime >= 0))
            Assert.Equal(
                effect.Estimate!.Value,
                second.Single(other => (other.Group, other.Period) == (effect.Group, effect.Period)).Estimate!.Value,
                1e-9
            );
    }
}
