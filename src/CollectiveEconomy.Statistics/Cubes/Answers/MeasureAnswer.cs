using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Protection;

namespace CollectiveEconomy.Statistics.Cubes.Answers;

/// <summary>What a cell tells of a measure.</summary>
/// <param name="Status">Whether the figures are normal, provisional, estimated, missing or withheld.</param>
/// <param name="Error">How far protection may have moved the figures; null where it does not move them, and where nothing is shown.</param>
/// <param name="Values">The statistics that were asked for.</param>
public sealed record MeasureAnswer(ObservationStatus Status, ErrorClass? Error, IReadOnlyList<(Statistic Statistic, decimal? Value)> Values)
{
    /// <summary>A statistic; null when nothing was reported, when it is withheld, or when it was not asked for.</summary>
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
