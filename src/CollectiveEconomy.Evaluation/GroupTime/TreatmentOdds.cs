using MathNet.Numerics.LinearAlgebra;

namespace CollectiveEconomy.Evaluation.GroupTime;

/// <summary>The chance of being treated given the regressors, by logistic regression (maximum likelihood, Newton's method).</summary>
/// <param name="Chance">Chance of each unit, treated ones first.</param>
/// <param name="Covariance">Inverse of the information matrix.</param>
internal sealed record TreatmentOdds(double[] Chance, Matrix<double> Covariance)
{
    private const int MaxSteps = 50;
    private const double Converged = 1e-12;

    // A chance beyond this is a certainty: the covariates separate treated from comparison units.
    private const double Certain = 1 - 1e-6;

    /// <summary>The fit; null when the information matrix is singular or the likelihood has no maximum.</summary>
    /// <param name="products">Sums over units.</param>
    /// <param name="units">The units, treated ones first.</param>
    /// <param name="treated">Number of treated units.</param>
    /// <param name="regressors">Number of regressors.</param>
    public static TreatmentOdds? Fit(CrossProducts products, ReadOnlySpan<int> units, int treated, int regressors)
    {
        var coefficients = new double[regressors];
        coefficients[0] = Math.Log((double)treated / (units.Length - treated));
        var (chance, weights, residuals) = (new double[units.Length], new double[units.Length], new double[units.Length]);
        var isConverged = false;
        for (var step = 0; step < MaxSteps; step++)
        {
            for (var place = 0; place < units.Length; place++)
            {
                chance[place] = 1 / (1 + Math.Exp(-products.Predict(units[place], coefficients)));
                weights[place] = chance[place] * (1 - chance[place]);
                residuals[place] = (place < treated ? 1 : 0) - chance[place];
            }

            if (products.Inverse(products.Squares(units, weights)) is not { } inverse)
                return null;
            if (isConverged)
                return IsOverlapping(chance.AsSpan(treated)) ? new TreatmentOdds(chance, inverse) : null;
            var score = Vector<double>.Build.Dense(products.Sums(units, residuals));
            var change = inverse * score;
            for (var column = 0; column < regressors; column++)
                coefficients[column] += change[column];
            isConverged = change.DotProduct(score) < Converged;
        }

        return null;
    }

    // Where covariates tell both arms apart, the chance of the comparison units falls to nothing, step by step.
    private static bool IsOverlapping(ReadOnlySpan<double> compared)
    {
        var (sum, largest) = (0d, 0d);
        foreach (var chance in compared)
            (sum, largest) = (sum + chance, Math.Max(largest, chance));
        return largest < Certain && sum > (1 - Certain) * compared.Length;
    }
}
