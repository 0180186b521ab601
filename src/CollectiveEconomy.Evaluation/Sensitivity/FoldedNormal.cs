using MathNet.Numerics.Distributions;
using MathNet.Numerics.RootFinding;

namespace CollectiveEconomy.Evaluation.Sensitivity;

/// <summary>The absolute value of a normal number with variance 1.</summary>
internal static class FoldedNormal
{
    // From this mean on the other tail is empty.
    private const double Far = 8;

    /// <summary>The value below which it lies with a probability.</summary>
    /// <param name="mean">Mean of the normal number; not negative.</param>
    /// <param name="probability">The probability.</param>
    public static double Quantile(double mean, double probability)
    {
        var (low, high) = (mean + Normal.InvCDF(0, 1, probability), mean + Normal.InvCDF(0, 1, (1 + probability) / 2));
        return mean switch
        {
            0 => high,
            > Far => low,
            // Rounding may leave the root just outside.
            _ => Brent.FindRoot(Excess, low - 1e-9, high + 1e-9, 1e-13),
        };

        double Excess(double value) => Normal.CDF(0, 1, value - mean) - Normal.CDF(0, 1, -value - mean) - probability;
    }
}
