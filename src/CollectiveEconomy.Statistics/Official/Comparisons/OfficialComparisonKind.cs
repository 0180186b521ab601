namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>Kind of comparison.</summary>
public enum OfficialComparisonKind
{
    /// <summary>The same figure published by another source.</summary>
    Sources,

    /// <summary>A target and the actual value.</summary>
    Target,

    /// <summary>A published ratio and the ratio computed from its published parts.</summary>
    Ratio,

    /// <summary>A figure and the one before it in the same series, where the change is a jump.</summary>
    Series,
}
