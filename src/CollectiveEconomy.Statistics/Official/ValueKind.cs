namespace CollectiveEconomy.Statistics.Official;

/// <summary>What kind of statement a figure is.</summary>
public enum ValueKind
{
    /// <summary>A counted or measured value.</summary>
    Actual,

    /// <summary>An estimate by its source.</summary>
    Estimate,

    /// <summary>A preliminary value that its source will revise.</summary>
    Preliminary,

    /// <summary>A target set by a decision; never to be read as an outcome.</summary>
    Target,
}
