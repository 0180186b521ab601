namespace CollectiveEconomy.Statistics.Cubes.Measures;

/// <summary>When a ratio, a mean or a survival share rests on too few observations to be relied on.</summary>
public static class Reliability
{
    /// <summary>Number of observations below which such a figure has status U: one unit then moves a share by more than ten points.</summary>
    public const int MinObservations = 10;

    /// <summary>Whether few observations make a measure unreliable: not so for totals and counts.</summary>
    public static bool NeedsObservations(Measure measure) => measure is Ratio or Survival or Amount { HasTotal: false };
}
