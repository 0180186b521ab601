namespace CollectiveEconomy.Statistics.Official;

/// <summary>How values of an indicator may be added.</summary>
public enum IndicatorKind
{
    /// <summary>Measured at a point in time: may be added over areas, never over time.</summary>
    Stock,

    /// <summary>Measured over a period: may be added over areas and periods.</summary>
    Flow,

    /// <summary>A share, mean, rate or growth: never added.</summary>
    Ratio,
}
