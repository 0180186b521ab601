namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>What stands beside a published figure.</summary>
public enum OfficialComparisonKind
{
    /// <summary>The same figure as another source publishes it.</summary>
    Sources,

    /// <summary>The actual value, beside a target.</summary>
    Target,

    /// <summary>The ratio computed from its published parts, beside the ratio that a source prints.</summary>
    Ratio,
}
