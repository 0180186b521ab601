using MathNet.Numerics.Statistics;

namespace CollectiveEconomy.Evaluation.GroupTime;

/// <summary>
/// Bands that hold for all estimates at once, by a multiplier bootstrap of the influences (Callaway and Sant'Anna 2021, algorithm 1, with the
/// two-point distribution of Mammen 1993). The same seed gives the same bands.
/// </summary>
/// <param name="Errors">Standard error of each estimate, from the interquartile range of its draws.</param>
/// <param name="CriticalValue">Number of standard errors that cover all estimates with the chosen probability.</param>
public sealed record MultiplierBootstrap(IReadOnlyList<double> Errors, double CriticalValue)
{
    // Mammen's two points and the probability of the first.
    private static readonly double Low = (1 - Math.Sqrt(5)) / 2;
    private static readonly double High = (1 + Math.Sqrt(5)) / 2;
    private static readonly double LowChance = (1 + Math.Sqrt(5)) / (2 * Math.Sqrt(5));

    // Interquartile range of the standard normal distribution.
    private const double NormalRange = 1.3489795003921634;

    /// <summary>The bands of estimates.</summary>
    /// <param name="influence">Influences of the clusters.</param>
    /// <param name="estimates">Number of estimates.</param>
    /// <param name="draws">Number of draws; at least 100.</param>
    /// <param name="seed">Seed of the draws.</param>
    /// <param name="coverage">Probability that all estimates lie within the bands.</param>
    public static MultiplierBootstrap Of(ClusteredInfluence influence, int estimates, int draws, int seed, double coverage = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 100);
        var random = new SplitMix(seed);
        var multipliers = new double[influence.Clusters];
        var drawn = Enumerable.Range(0, estimates).Select(_ => new double[draws]).ToArray();
        for (var draw = 0; draw < draws; draw++)
        {
            for (var cluster = 0; cluster < multipliers.Length; cluster++)
                multipliers[cluster] = random.NextDouble() < LowChance ? Low : High;
            for (var estimate = 0; estimate < estimates; estimate++)
                drawn[estimate][draw] = influence.Multiplied(estimate, multipliers);
        }

        double[] errors = [.. drawn.Select(values => (values.UpperQuartile() - values.LowerQuartile()) / NormalRange)];
        var largest = new double[draws];
        for (var draw = 0; draw < draws; draw++)
        for (var estimate = 0; estimate < estimates; estimate++)
            // What has no error, as the base period, is within any band.
            if (errors[estimate] > 0)
                largest[draw] = Math.Max(largest[draw], Math.Abs(drawn[estimate][draw]) / errors[estimate]);
        return new MultiplierBootstrap(errors, largest.Quantile(coverage));
    }
}
