namespace CollectiveEconomy.Statistics.Official;

/// <summary>How a figure relates to its period.</summary>
public enum PeriodKind
{
    /// <summary>State at the end of the period.</summary>
    Point,

    /// <summary>Total over the period.</summary>
    Flow,

    /// <summary>Average over the period.</summary>
    Mean,
}
