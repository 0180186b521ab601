using CollectiveEconomy.Evaluation.GroupTime;
using MathNet.Numerics.Statistics;

namespace CollectiveEconomy.Evaluation.Inference;

/// <summary>
/// Error, interval and test of an estimate whose units depend on each other within clusters, for few clusters: a wild bootstrap of the clusters'
/// influences (Kline and Santos 2012, "A score based approach to wild bootstrap inference", Journal of Econometric Methods 1), studentised in
/// each draw (percentile-t; Cameron, Gelbach and Miller 2008) and symmetric, so that interval and test agree. The same seed gives the same figures.
/// </summary>
/// <param name="Clusters">Number of clusters.</param>
/// <param name="StandardError">Clustered standard error.</param>
/// <param name="CriticalValue">Number of standard errors on each side of the interval; null when too few clusters bound it.</param>
/// <param name="PValue">Share of draws at least as far from zero as the estimate, both in standard errors, the estimate itself counted as one of them.</param>
public sealed record WildClusterBootstrap(int Clusters, double StandardError, double? CriticalValue, double PValue)
{
    private static readonly double[] Webb = [-Math.Sqrt(1.5), -1, -Math.Sqrt(0.5), Math.Sqrt(0.5), 1, Math.Sqrt(1.5)];

    /// <summary>The bootstrap; null when there are fewer than two clusters or the estimate has no error.</summary>
    /// <param name="estimate">The estimate.</param>
    /// <param name="influence">Influence of each unit on it.</param>
    /// <param name="clusters">Cluster of each unit, numbered from 0; null where each unit is one.</param>
    /// <param name="weights">Distribution of the multipliers.</param>
    /// <param name="draws">Number of draws; at least 100.</param>
    /// <param name="seed">Seed of the draws.</param>
    /// <param name="coverage">Probability with which the interval covers the truth.</param>
    public static WildClusterBootstrap? Of(
        double estimate,
        double[] influence,
        IReadOnlyList<int>? clusters,
        ClusterWeights weights,
        int draws,
        int seed,
        double coverage = 0.95
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 100);
        var clustered = ClusteredInfluence.Of([influence], clusters);
        double[] sums = [.. clustered.Sums(0)];
        var count = sums.Count(sum => sum != 0);
        var error = Math.Sqrt(Spread(sums));
        if (count < 2 || !(error > 0))
            return null;
        var random = new SplitMix(seed);
        var drawn = new double[sums.Length];
        var distances = new double[draws];
        for (var draw = 0; draw < draws; draw++)
        {
            for (var cluster = 0; cluster < sums.Length; cluster++)
                drawn[cluster] = sums[cluster] * Multiplier(random.NextDouble(), weights);
            var total = Math.Abs(drawn.Sum());
            distances[draw] = total == 0 ? 0 : total / Math.Sqrt(Spread(drawn));
        }

        Array.Sort(distances);
        var distance = Math.Abs(estimate) / (error / influence.Length);
        // The draws above which the part of the level lies.
        var place = Math.Min(draws - 1, (int)Math.Ceiling((draws + 1) * coverage) - 1);
        return new WildClusterBootstrap(
            clustered.Clusters,
            error / influence.Length,
            double.IsFinite(distances[place]) ? distances[place] : null,
            // Sums of draws that are equal but for rounding count as equal.
            (1 + distances.Count(value => value >= distance * (1 - 1e-12))) / (draws + 1d)
        );
    }

    // Sum of squares about the mean of the clusters: the influences of a draw no longer sum to zero.
    private static double Spread(double[] sums)
    {
        var mean = sums.Mean();
        return sums.Sum(sum => (sum - mean) * (sum - mean));
    }

    private static double Multiplier(double number, ClusterWeights weights) =>
        weights == ClusterWeights.Webb ? Webb[(int)(number * Webb.Length)]
        : number < 0.5 ? -1
        : 1;
}
