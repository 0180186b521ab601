using CollectiveEconomy.Statistics.Cubes.Aggregates;

namespace CollectiveEconomy.Statistics.Cubes.Measures;

/// <summary>When a ratio, a mean or a survival share rests on too few observations to be relied on.</summary>
public static class Reliability
{
    /// <summary>Number of observations below which such a figure has status U: one unit then moves a share by more than ten points.</summary>
    public const int MinObservations = 10;

    /// <summary>What counts the observations of a measure; null where few observations are no less reliable, as in totals and counts.</summary>
    public static Aggregate? Observed(Measure measure) =>
        measure switch
        {
            Ratio ratio => ratio.Observed,
            Amount { HasTotal: false } amount => new Reported(amount.Column),
            _ => null,
        };
}
