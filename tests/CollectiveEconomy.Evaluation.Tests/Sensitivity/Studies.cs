using CollectiveEconomy.Evaluation.Inference;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.LinearAlgebra;

namespace CollectiveEconomy.Evaluation.Tests.Sensitivity;

/// <summary>Effects by event time with a covariance, drawn from a seed.</summary>
internal static class Studies
{
    /// <summary>A study with the covariance of the seed around effects that are given.</summary>
    /// <param name="seed">Seed of covariance and errors.</param>
    /// <param name="before">Number of event times before the reference.</param>
    /// <param name="after">Number of event times after it.</param>
    /// <param name="mean">Mean of each estimate; null for zeros.</param>
    /// <param name="scale">Size of the errors.</param>
    public static EventStudy Of(int seed, int before, int after, double[]? mean = null, double scale = 0.2)
    {
        var random = new Random(seed);
        var covariance = CovarianceOf(before + after, scale);
        var root = covariance.Cholesky().Factor;
        var errors = Vector<double>.Build.Dense(before + after, _ => Normal.Sample(random, 0, 1));
        var estimates = (root * errors) + Vector<double>.Build.Dense(mean ?? new double[before + after]);
        return new EventStudy(-1, TimesOf(before, after), estimates.ToArray(), covariance);
    }

    /// <summary>A study of estimates that are given, without errors but for the covariance.</summary>
    public static EventStudy At(int before, int after, double[] estimates, double scale = 0.2) =>
        new(-1, TimesOf(before, after), estimates, CovarianceOf(before + after, scale));

    public static int[] TimesOf(int before, int after) => [.. Enumerable.Range(-1 - before, before), .. Enumerable.Range(0, after)];

    // All estimates share the error of the reference period, as event studies do.
    private static Matrix<double> CovarianceOf(int size, double scale) =>
        Matrix<double>.Build.Dense(size, size, (row, column) => scale * scale * (row == column ? 1 + (0.1 * row) : 0.45));
}
