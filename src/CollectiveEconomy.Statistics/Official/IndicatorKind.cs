namespace CollectiveEconomy.Statistics.Official;

/// <summary>Which additions of an indicator's values are valid.</summary>
public enum IndicatorKind
{
    /// <summary>State at a point in time; may be added over areas, never over time.</summary>
    Stock,

    /// <summary>Total over a period; may be added over areas and periods.</summary>
    Flow,

    /// <summary>A share, mean, rate or growth; never added.</summary>
    Ratio,
}
