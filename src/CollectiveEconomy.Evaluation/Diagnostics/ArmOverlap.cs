using MathNet.Numerics.Statistics;

namespace CollectiveEconomy.Evaluation.Diagnostics;

/// <summary>Chances of treatment of the units of one arm.</summary>
/// <param name="Quantiles">Quantiles of the chances at each of <see cref="Levels"/>.</param>
/// <param name="ShareOutside">Share of units with a chance below 0.05 or above 0.95, 0 to 1: few units of the other arm are like them.</param>
public sealed record ArmOverlap(IReadOnlyList<double> Quantiles, double ShareOutside)
{
    private const double Edge = 0.05;

    /// <summary>Levels of the quantiles.</summary>
    public static IReadOnlyList<double> Levels { get; } = [0.05, 0.25, 0.5, 0.75, 0.95];

    internal static ArmOverlap Of(double[] chances) =>
        new(
            [.. Levels.Select(level => chances.Quantile(level))],
            chances.Count(chance => chance < Edge || chance > 1 - Edge) / (double)chances.Length
        );
}
