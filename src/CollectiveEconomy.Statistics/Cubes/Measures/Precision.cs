using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Protection;

namespace CollectiveEconomy.Statistics.Cubes.Measures;

/// <summary>
/// The digits with which a figure is shown: those that its number of observations and its method carry. It is rounded once, half to even.
/// </summary>
public static class Precision
{
    /// <summary>Number of units from which a percentage has two decimals instead of one.</summary>
    public const int ManyUnits = 1_000;

    private const string Percent = "PERCENT";
    private const int DecimalsOfMeans = 2;
    private const int DigitsOfRatios = 4;

    /// <summary>A figure as it is shown.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="statistic">One of its statistics.</param>
    /// <param name="value">The figure; null stays null.</param>
    /// <param name="cell">The aggregates of its cell.</param>
    public static decimal? Shown(Measure measure, Statistic statistic, decimal? value, CellAggregates cell) =>
        value is not { } number || statistic == Statistic.Observations
            ? value
            : measure switch
            {
                Ratio { Decimals: { } decimals } => Rounded(number, decimals),
                Ratio { Unit: Percent } ratio => Rounded(number, ratio.Whole.IsCount ? OfShare(cell.Count(ratio.Whole)) : DecimalsOfMeans),
                Ratio => SignificantDigits.Of(number, DigitsOfRatios),
                Survival survival => Rounded(number, OfShare(survival.AtStart(cell))),
                Amount { IsMoney: false } when LiesBetween(statistic) => Rounded(number, DecimalsOfMeans),
                _ => number,
            };

    /// <summary>Whether a statistic of whole numbers may lie between two of them: a mean or a quantile.</summary>
    public static bool LiesBetween(Statistic statistic) =>
        statistic is Statistic.Mean or Statistic.Median or Statistic.P10 or Statistic.P90;

    private static int OfShare(long units) => units < ManyUnits ? 1 : 2;

    private static decimal Rounded(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.ToEven);
}
