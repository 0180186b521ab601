using CollectiveEconomy.Evaluation.Inference;
using MathNet.Numerics.LinearAlgebra;

namespace CollectiveEconomy.Evaluation.Tests.Sensitivity;

/// <summary>
/// Effects of the expansions of Medicaid on insurance by year, with which the authors of the method introduce it (documentation of HonestDiD,
/// sections on covariates and on staggered timing).
/// </summary>
internal static class Medicaid
{
    /// <summary>Expansion of 2014 alone: years 2008 to 2012, then 2014 and 2015.</summary>
    public static EventStudy OneDate { get; } =
        new(
            -1,
            Studies.TimesOf(5, 2),
            [-0.0055034594, -0.0112277882, -0.0024676126, -0.0016661616, -0.0002392167, 0.0465731911, 0.0692965211],
            Symmetric(
                [79.619],
                [64.128, 75.158],
                [46.519, 39.529, 51.281],
                [36.172, 30.422, 28.371, 41.382],
                [46.858, 48.454, 29.573, 25.909, 57.883],
                [50.261, 46.092, 33.267, 25.711, 39.816, 84.278],
                [26.05, 28.441, 11.617, 4.5997, 11.713, 62.478, 106.08]
            )
        );

    /// <summary>All dates: event times −5 to −2, then the first period of treatment.</summary>
    public static EventStudy AllDates { get; } =
        new(
            -1,
            Studies.TimesOf(4, 1),
            [-0.0124994619, -0.0066630763, -0.0037933858, -0.0049421419, 0.0452752101],
            Symmetric(
                [42.5],
                [14.62, 26.926],
                [23.07, 13.244, 21.802],
                [16.005, 8.9784, 12.399, 16.197],
                [16.239, 7.5613, 11.504, 5.4181, 36.225]
            )
        );

    // In millionths, the lower half.
    private static Matrix<double> Symmetric(params double[][] rows) =>
        Matrix<double>.Build.Dense(rows.Length, rows.Length, (row, column) => 1e-6 * rows[Math.Max(row, column)][Math.Min(row, column)]);
}
