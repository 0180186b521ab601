using MathNet.Numerics.Distributions;
using MathNet.Numerics.Integration;
using MathNet.Numerics.RootFinding;

namespace CollectiveEconomy.Evaluation.Sensitivity;

/// <summary>The larger of two correlated normal numbers with mean 0 and variance 1.</summary>
internal static class LargerNormal
{
    private const int Order = 64;

    /// <summary>The value below which it lies with a probability of more than a half.</summary>
    /// <param name="correlation">Correlation of the two.</param>
    /// <param name="probability">The probability.</param>
    public static double Quantile(double correlation, double probability) =>
        Brent.FindRoot(
            value => Probability(correlation, value) - probability,
            Normal.InvCDF(0, 1, probability) - 1e-6,
            Normal.InvCDF(0, 1, (1 + probability) / 2) + 1e-6,
            1e-13
        );

    /// <summary>Probability that both are below a value: Plackett (1954), integrated over the angle of the correlation.</summary>
    public static double Probability(double correlation, double value)
    {
        var alone = Normal.CDF(0, 1, value);
        return (alone * alone)
            + (
                GaussLegendreRule.Integrate(angle => Math.Exp(-value * value / (1 + Math.Sin(angle))), 0, Math.Asin(correlation), Order)
                / (2 * Math.PI)
            );
    }
}
