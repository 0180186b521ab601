namespace CollectiveEconomy.Statistics.Releases;

/// <summary>What a finding means for the publication.</summary>
public enum CheckSeverity
{
    /// <summary>Nothing is published until it is mended.</summary>
    Error,

    /// <summary>Nothing is published until it is mended or accepted.</summary>
    Warning,

    /// <summary>It is told, and nothing depends on it.</summary>
    Note,
}
