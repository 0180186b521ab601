namespace CollectiveEconomy.Statistics.Outcomes;

/// <summary>What kind of statement an outcome value is.</summary>
public enum OutcomeKind
{
    /// <summary>Measured before support began.</summary>
    Baseline,

    /// <summary>What was to be reached; never to be read as an outcome.</summary>
    Target,

    /// <summary>Measured in a year of support or after it.</summary>
    Actual,
}
