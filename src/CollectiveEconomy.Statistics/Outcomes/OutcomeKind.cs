namespace CollectiveEconomy.Statistics.Outcomes;

/// <summary>Kind of outcome value.</summary>
public enum OutcomeKind
{
    /// <summary>Baseline, measured before support began.</summary>
    Baseline,

    /// <summary>Target; not an actual value.</summary>
    Target,

    /// <summary>Actual value, measured in a year during or after support.</summary>
    Actual,
}
