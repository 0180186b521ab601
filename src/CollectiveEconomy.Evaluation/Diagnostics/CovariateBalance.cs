using CollectiveEconomy.Evaluation.GroupTime;
using MathNet.Numerics.Statistics;

namespace CollectiveEconomy.Evaluation.Diagnostics;

/// <summary>How alike treated and comparison units are in their baseline covariates, before and after comparison units are weighted by their odds of treatment.</summary>
/// <param name="Treated">Number of treated units.</param>
/// <param name="Compared">Number of comparison units.</param>
/// <param name="Covariates">Differences of each covariate.</param>
/// <param name="Overlap">Chances of treatment; null when there are none.</param>
/// <param name="Missing">Why there are no chances of treatment, and so no weighted differences; null when there are.</param>
public sealed record CovariateBalance(
    int Treated,
    int Compared,
    IReadOnlyList<CovariateDifference> Covariates,
    PropensityOverlap? Overlap,
    MissingEffect? Missing
)
{
    /// <summary>The balance of a group, or of all groups together.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="comparison">With which units a group is compared; all groups together only with units never treated.</param>
    /// <param name="anticipation">Periods before treatment in which it may already have an effect.</param>
    /// <param name="group">The group, compared as in its first period of treatment; null for all that have a period before.</param>
    public static CovariateBalance Of(Panel panel, ComparisonGroup comparison, int anticipation, int? group = null)
    {
        var units = Enumerable.Range(0, panel.Units).ToArray();
        int[] treated =
        [
            .. units.Where(unit =>
                group is { } one
                    ? panel.FirstTreated[unit] == one
                    : panel.FirstTreated[unit] > panel.FirstPeriod + anticipation && panel.FirstTreated[unit] <= panel.LastPeriod
            ),
        ];
        int[] compared =
        [
            .. units.Where(unit =>
                panel.FirstTreated[unit] is not { } first
                || (group is { } one && comparison == ComparisonGroup.NotYetTreated && first > (long)one + anticipation)
            ),
        ];
        var found = ComparedUnits.Of(panel, new CrossProducts(panel), treated, compared, Adjustment.InverseProbability);
        double[]? weights = found.Odds is { } odds ? [.. odds.Chance.Skip(treated.Length).Select(chance => chance / (1 - chance))] : null;
        return new CovariateBalance(
            treated.Length,
            compared.Length,
            treated.Length == 0 || compared.Length == 0
                ? []
                : [.. Enumerable.Range(1, panel.Regressors - 1).Select(column => Difference(panel, column, treated, compared, weights))],
            found.Odds is { } fitted ? PropensityOverlap.Of(fitted.Chance, treated.Length) : null,
            found.Missing
        );
    }

    private static CovariateDifference Difference(Panel panel, int column, int[] treated, int[] compared, double[]? weights)
    {
        double[] ofTreated = [.. treated.Select(Value)];
        double[] ofCompared = [.. compared.Select(Value)];
        double? weighted = weights is null ? null : ofCompared.Zip(weights, (value, weight) => value * weight).Sum() / weights.Sum();
        return CovariateDifference.Of(
            ofTreated.Mean(),
            ofCompared.Mean(),
            weighted,
            Math.Sqrt((ofTreated.PopulationVariance() + ofCompared.PopulationVariance()) / 2)
        );

        double Value(int unit) => panel.Design[(unit * panel.Regressors) + column];
    }
}
