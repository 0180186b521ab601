using CollectiveEconomy.Evaluation.GroupTime;
using CollectiveEconomy.Evaluation.Inference;
using CollectiveEconomy.Evaluation.Tests.GroupTime;
using MathNet.Numerics.LinearAlgebra;

namespace CollectiveEconomy.Evaluation.Tests.Inference;

public sealed class EventStudyTests
{
    private static readonly GroupTimeOptions Usual = new(ComparisonGroup.NeverTreated, BasePeriod.Universal, Adjustment.DoublyRobust);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void The_covariance_is_that_of_the_influences(int anticipation)
    {
        var panel = Panels.Of(seed: 6, units: 200);
        var averages = AveragesOf(panel, Usual with { Anticipation = anticipation });
        var study = EventStudy.Of(averages, anticipation, null)!;
        Assert.Equal(-1 - anticipation, study.Reference);
        Assert.Equal(averages.Parts.Select(part => part.At!.Value).Where(time => time != study.Reference), study.EventTimes);
        Assert.Equal(study.EventTimes.Count(time => time < study.Reference), study.Before);
        for (var left = 0; left < study.Estimates.Length; left++)
        for (var right = 0; right < study.Estimates.Length; right++)
        {
            var (one, other) = (PartAt(study.EventTimes[left]), PartAt(study.EventTimes[right]));
            Assert.Equal(one.Estimate, study.Estimates[left]);
            var covariance = one.Influence.Zip(other.Influence, (a, b) => a * b).Sum() / (200d * 200);
            Assert.Equal(covariance, study.Covariance[left, right], 1e-12);
        }

        AggregatedEffect PartAt(int time) => averages.Parts.Single(part => part.At == time);
    }

    [Fact]
    public void Clusters_change_the_covariance_and_not_the_estimates()
    {
        var panel = Panels.Of(seed: 6, units: 200);
        var averages = AveragesOf(panel, Usual);
        int[] clusters = [.. Enumerable.Range(0, 200).Select(unit => unit % 20)];
        var (alone, clustered) = (EventStudy.Of(averages, 0, null)!, EventStudy.Of(averages, 0, clusters)!);
        Assert.Equal(alone.Estimates, clustered.Estimates);
        Assert.NotEqual(alone.Covariance, clustered.Covariance);
    }

    [Fact]
    public void Changes_from_period_to_period_have_no_reference() =>
        Assert.Null(EventStudy.Of(AveragesOf(Panels.Of(seed: 6, units: 200), Usual with { BasePeriod = BasePeriod.Varying }), 0, null));

    [Fact]
    public void Event_times_with_a_gap_are_refused() =>
        Assert.Throws<ArgumentException>(() => new EventStudy(-1, [-2, 1], [0, 0], Matrix<double>.Build.DenseIdentity(2)));

    private static AggregatedEffects AveragesOf(Panel panel, GroupTimeOptions options) =>
        AggregatedEffects.Of(panel, GroupTimeEstimator.Estimate(panel, options), Aggregation.Dynamic);
}
