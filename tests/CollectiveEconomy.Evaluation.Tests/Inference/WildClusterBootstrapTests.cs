using CollectiveEconomy.Evaluation.GroupTime;
using CollectiveEconomy.Evaluation.Inference;

namespace CollectiveEconomy.Evaluation.Tests.Inference;

public sealed class WildClusterBootstrapTests
{
    [Theory]
    [InlineData(ClusterWeights.Rademacher)]
    [InlineData(ClusterWeights.Webb)]
    public void With_many_clusters_it_is_the_normal_interval(ClusterWeights weights)
    {
        var (estimate, influence) = MeanOf(Draws(seed: 1, clusters: 400, size: 1));
        var bootstrap = WildClusterBootstrap.Of(estimate, influence, null, weights, draws: 1999, seed: 5)!;
        Assert.Equal(ClusteredInfluence.Of([influence], null).StandardError(0), bootstrap.StandardError, 1e-12);
        Assert.InRange(bootstrap.CriticalValue!.Value, 1.85, 2.1);
    }

    [Fact]
    public void A_seed_gives_the_same_figures_again()
    {
        var (estimate, influence) = MeanOf(Draws(seed: 1, clusters: 30, size: 4));
        var clusters = ClustersOf(30, 4);
        Assert.Equal(Once(7), Once(7));
        Assert.NotEqual(Once(7), Once(8));

        WildClusterBootstrap? Once(int seed) =>
            WildClusterBootstrap.Of(estimate, influence, clusters, ClusterWeights.Rademacher, draws: 499, seed);
    }

    [Fact]
    public void Interval_and_test_agree()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var (estimate, influence) = MeanOf(Draws(seed, clusters: 12, size: 5, mean: 0.5));
            var bootstrap = WildClusterBootstrap.Of(estimate, influence, ClustersOf(12, 5), ClusterWeights.Webb, draws: 999, seed)!;
            var isCovered = Math.Abs(estimate) <= bootstrap.CriticalValue * bootstrap.StandardError;
            Assert.Equal(isCovered, bootstrap.PValue > 0.05);
        }
    }

    [Fact]
    public void Few_clusters_are_covered_as_often_as_promised_where_the_normal_interval_is_too_short()
    {
        var (wild, normal) = (0, 0);
        for (var seed = 0; seed < 400; seed++)
        {
            var (estimate, influence) = MeanOf(Draws(seed, clusters: 8, size: 5));
            var bootstrap = WildClusterBootstrap.Of(estimate, influence, ClustersOf(8, 5), ClusterWeights.Webb, draws: 399, seed)!;
            wild += Math.Abs(estimate) <= bootstrap.CriticalValue * bootstrap.StandardError ? 1 : 0;
            normal += Math.Abs(estimate) <= 1.96 * bootstrap.StandardError ? 1 : 0;
        }

        Assert.InRange(wild / 400d, 0.92, 0.98);
        Assert.InRange(normal / 400d, 0.8, 0.92);
    }

    [Fact]
    public void One_cluster_or_no_error_gives_none()
    {
        Assert.Null(WildClusterBootstrap.Of(1, [1, -1], [0, 0], ClusterWeights.Webb, draws: 100, seed: 1));
        Assert.Null(WildClusterBootstrap.Of(1, [0, 0], [0, 1], ClusterWeights.Webb, draws: 100, seed: 1));
    }

    [Fact]
    public void Two_clusters_bound_nothing()
    {
        var bootstrap = WildClusterBootstrap.Of(1, [1, -1], [0, 1], ClusterWeights.Rademacher, draws: 100, seed: 1)!;
        Assert.Null(bootstrap.CriticalValue);
        Assert.InRange(bootstrap.PValue, 0.2, 0.8);
    }

    private static int[] ClustersOf(int clusters, int size) => [.. Enumerable.Range(0, clusters * size).Select(unit => unit / size)];

    // Units that share what befalls their cluster.
    private static double[] Draws(int seed, int clusters, int size, double mean = 0)
    {
        var random = new Random(seed);
        return
        [
            .. Enumerable
                .Range(0, clusters)
                .SelectMany(_ =>
                {
                    var common = Normal();
                    return Enumerable.Range(0, size).Select(_ => mean + common + (0.5 * Normal())).ToArray();
                }),
        ];

        double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
    }

    private static (double Estimate, double[] Influence) MeanOf(double[] values) =>
        (values.Average(), [.. values.Select(value => value - values.Average())]);
}
