namespace CollectiveEconomy.Statistics.Cubes.Measures;

/// <summary>How a measure accumulates over time.</summary>
public enum Accumulation
{
    /// <summary>State at a date; never added over years.</summary>
    Stock,

    /// <summary>Total over a year; may be added over years.</summary>
    Flow,
}
