using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Measures;

namespace CollectiveEconomy.Statistics.Protection;

/// <summary>
/// How far protection may have moved a figure in 95 of 100 cases, in its own unit: 1.96 standard deviations of the noise on its values, which are taken as
/// independent. Balanced noise moves totals less.
/// </summary>
public static class NoiseError
{
    private const double Normal = 1.96;

    // Of two independent permutations in blocks of five, each keeps one class in five in its place.
    private const double ExchangedVariance = 2 * (1 - 1.0 / Exchange.BlockSize);

    /// <summary>Aggregates needed for each cell.</summary>
    public static IEnumerable<Aggregate> Needs(Measure measure) =>
        measure.Guards.Select(guard => SquaresOf(measure, guard)).OfType<Aggregate>();

    /// <summary>The error of a figure; null for a statistic without a stated error.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="statistic">One of its statistics.</param>
    /// <param name="value">The figure before it is rounded.</param>
    /// <param name="cell">The aggregates of its cell.</param>
    public static decimal? Of(Measure measure, Statistic statistic, decimal value, CellAggregates cell) =>
        (measure, statistic) switch
        {
            (Amount amount, Statistic.Total) => (decimal)(Deviation(amount, amount.Guards[0], cell) / amount.Scale),
            (Amount amount, Statistic.Mean) => (decimal)(
                Deviation(amount, amount.Guards[0], cell) / amount.Scale / cell.Count(amount.Observed)
            ),
            (Ratio { IsSensitive: true } share, Statistic.Value) => OfShare(share, cell),
            (Ratio ratio, Statistic.Value) => OfRatio(ratio, (double)value, cell),
            (Difference difference, Statistic.Value) => OfDifference(difference, cell),
            _ => null,
        };

    private static decimal OfDifference(Difference difference, CellAggregates cell)
    {
        var errors = difference.Guards.Select(guard => Deviation(difference, guard, cell));
        return (decimal)Math.Sqrt(errors.Sum(error => error * error));
    }

    private static decimal OfRatio(Ratio ratio, double value, CellAggregates cell)
    {
        var whole = Math.Abs((double)cell.Number(ratio.Whole)!.Value);
        var variance = 0d;
        foreach (var guard in ratio.Guards)
        {
            var relative = Deviation(ratio, guard, cell) / whole;
            var error = IsOf(guard, ratio.Part) ? relative * ratio.Factor : relative * (value + ratio.Less);
            variance += error * error;
        }

        return (decimal)Math.Sqrt(variance);
    }

    private static decimal OfShare(Ratio share, CellAggregates cell)
    {
        var (part, whole) = ((double)cell.Number(share.Part)!.Value, (double)cell.Number(share.Whole)!.Value);
        // A little away from 0 and 1, where the share itself hides how uncertain it is.
        var odds = (part + 1) / (whole + 2);
        return (decimal)(Normal * Math.Sqrt(ExchangedVariance * odds * (1 - odds) / whole) * share.Factor);
    }

    private static double Deviation(Measure measure, Guard guard, CellAggregates cell) =>
        SquaresOf(measure, guard) is { } squares && cell.Real(squares) is { } sum ? Normal * guard.Scale!.Deviation * Math.Sqrt(sum) : 0;

    private static Squares? SquaresOf(Measure measure, Guard guard) =>
        guard.Scale is { } scale
            ? new Squares(
                guard.Column,
                scale,
                guard.With,
                ((measure as Ratio)?.Part as WeightedSum)?.Column == guard.Column ? guard.With : null
            )
            : null;

    private static bool IsOf(Guard guard, Aggregate part) =>
        part switch
        {
            Sum sum => sum.Column == guard.Column,
            WeightedSum sum => sum.Column == guard.Column,
            _ => false,
        };
}
