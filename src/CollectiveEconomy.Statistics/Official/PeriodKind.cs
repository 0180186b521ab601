namespace CollectiveEconomy.Statistics.Official;

/// <summary>What a figure says of its period.</summary>
public enum PeriodKind
{
    /// <summary>The state at the end of the period.</summary>
    Point,

    /// <summary>What happened over the period.</summary>
    Flow,

    /// <summary>An average over the period.</summary>
    Mean,
}
