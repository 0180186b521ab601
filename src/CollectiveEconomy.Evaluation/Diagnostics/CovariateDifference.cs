namespace CollectiveEconomy.Evaluation.Diagnostics;

/// <summary>
/// Difference of a covariate between treated and comparison units, in standard deviations: the root of the mean of both variances, the same before
/// and after weighting (Austin 2009, Statistics in Medicine 28). Above 0.1 is often called unbalanced, above 0.25 much so.
/// </summary>
/// <param name="Treated">Mean of treated units.</param>
/// <param name="Compared">Mean of comparison units.</param>
/// <param name="Weighted">Mean of comparison units weighted by their odds of treatment; null when there are no odds.</param>
/// <param name="Before">Standardised difference without weights; null when the means differ but neither arm varies.</param>
/// <param name="After">Standardised difference with weights; null where <see cref="Before"/> is, and when there are no odds.</param>
public sealed record CovariateDifference(double Treated, double Compared, double? Weighted, double? Before, double? After)
{
    internal static CovariateDifference Of(double treated, double compared, double? weighted, double deviation)
    {
        return new CovariateDifference(
            treated,
            compared,
            weighted,
            Standardised(compared),
            weighted is { } mean ? Standardised(mean) : null
        );

        double? Standardised(double mean) =>
            deviation > 0 ? (treated - mean) / deviation
            : treated == mean ? 0
            : null;
    }
}
