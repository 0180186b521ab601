namespace CollectiveEconomy.Statistics.Releases;

/// <summary>Effect of a finding on publication.</summary>
public enum CheckSeverity
{
    /// <summary>Blocks publication until corrected.</summary>
    Error,

    /// <summary>Blocks publication until corrected or accepted.</summary>
    Warning,

    /// <summary>Informational; does not affect publication.</summary>
    Note,
}
