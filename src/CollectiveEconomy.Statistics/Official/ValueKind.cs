namespace CollectiveEconomy.Statistics.Official;

/// <summary>Kind of value of a figure.</summary>
public enum ValueKind
{
    /// <summary>A counted or measured value.</summary>
    Actual,

    /// <summary>Estimated by the source.</summary>
    Estimate,

    /// <summary>Provisional value, to be revised by the source.</summary>
    Preliminary,

    /// <summary>Target set by a decision; not an actual value.</summary>
    Target,
}
