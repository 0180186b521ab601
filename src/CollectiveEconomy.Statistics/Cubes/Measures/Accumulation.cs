namespace CollectiveEconomy.Statistics.Cubes.Measures;

/// <summary>How a measure behaves over time.</summary>
public enum Accumulation
{
    /// <summary>Counted on a day; the figures of two years are never added.</summary>
    Stock,

    /// <summary>Counted over a year; years may be added.</summary>
    Flow,
}
