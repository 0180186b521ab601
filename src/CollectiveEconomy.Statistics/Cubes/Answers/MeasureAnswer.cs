using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Protection;

namespace CollectiveEconomy.Statistics.Cubes.Answers;

/// <summary>Results of a cell for one measure.</summary>
/// <param name="Status">Whether the figures are normal, provisional, estimated, missing or withheld.</param>
/// <param name="Error">Bound on the error that protection introduces; null when it introduces none, or when nothing is shown.</param>
/// <param name="Values">The requested statistics.</param>
public sealed record MeasureAnswer(ObservationStatus Status, ErrorClass? Error, IReadOnlyList<(Statistic Statistic, decimal? Value)> Values)
{
    /// <summary>The measure; null in an answer of none.</summary>
    public Measure? Measure { get; init; }

    /// <summary>A statistic; null when nothing was reported, when it is withheld, or when it was not requested.</summary>
    public decimal? this[Statistic statistic]
    {
        get
        {
            foreach (var (asked, value) in Values)
                if (asked == statistic)
                    return value;
            return null;
        }
    }
}
