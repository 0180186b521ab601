using CollectiveEconomy.Evaluation.GroupTime;
using MathNet.Numerics.LinearAlgebra;

namespace CollectiveEconomy.Evaluation.Tests.GroupTime;

/// <summary>
/// Teen employment (log) of 500 counties, 2003 to 2007, by the year in which their state raised its minimum wage: the example with which Callaway and
/// Sant'Anna introduce the method. Counties are not the real ones: what is estimated without covariates, and its errors, depend on the means and
/// covariances of the groups alone, and these are the real ones, of changes since 2003.
/// </summary>
internal static class CountyEmployment
{
    private const int Changes = 4;

    public static Panel Panel { get; } =
        Of(
            new Cohort(
                2004,
                20,
                [-0.0731333, -0.1202447, -0.1529925, -0.0943088],
                [
                    [0.0088976],
                    [0.0065108, 0.0170400],
                    [0.0076983, 0.0166762, 0.0222801],
                    [0.0021828, 0.0127661, 0.0138776, 0.0192976],
                ]
            ),
            new Cohort(
                2006,
                40,
                [-0.0561099, -0.0460523, -0.0165591, -0.0309527],
                [
                    [0.0179363],
                    [0.0202728, 0.0349708],
                    [0.0201161, 0.0321301, 0.0367144],
                    [0.0193294, 0.0332334, 0.0346270, 0.0424228],
                ]
            ),
            new Cohort(
                2007,
                131,
                [-0.0321234, -0.0220408, -0.0190401, -0.0228582],
                [
                    [0.0170661],
                    [0.0136809, 0.0358830],
                    [0.0153327, 0.0306720, 0.0503486],
                    [0.0164746, 0.0317395, 0.0442678, 0.0632809],
                ]
            ),
            new Cohort(
                null,
                309,
                [-0.0626300, -0.0498216, -0.0157337, 0.0065025],
                [
                    [0.0295813],
                    [0.0201292, 0.0333886],
                    [0.0221512, 0.0296614, 0.0659880],
                    [0.0227871, 0.0289971, 0.0530529, 0.0666444],
                ]
            )
        );

    private static Panel Of(params Cohort[] cohorts) =>
        new(
            2003,
            [
                new double[cohorts.Sum(cohort => cohort.Counties)],
                .. Enumerable.Range(0, Changes).Select(change => cohorts.SelectMany(cohort => cohort.Outcomes().Column(change)).ToArray()),
            ],
            [.. cohorts.SelectMany(cohort => Enumerable.Repeat(cohort.First, cohort.Counties))],
            []
        );

    private sealed record Cohort(int? First, int Counties, double[] Means, double[][] Covariances)
    {
        // Waves of a cosine have mean 0 and variance 1, and no covariance with each other.
        public Matrix<double> Outcomes()
        {
            var waves = Matrix<double>.Build.Dense(
                Counties,
                Changes,
                (county, wave) => Math.Sqrt(2) * Math.Cos(Math.PI * (county + 0.5) * (wave + 1) / Counties)
            );
            var covariance = Matrix<double>.Build.Dense(
                Changes,
                Changes,
                (row, column) => Covariances[Math.Max(row, column)][Math.Min(row, column)]
            );
            var drawn = waves * covariance.Cholesky().Factor.Transpose();
            return drawn.MapIndexed((_, change, value) => Means[change] + value);
        }
    }
}
