namespace CollectiveEconomy.Statistics.Imports;

/// <summary>How much a finding weighs.</summary>
public enum FindingSeverity
{
    /// <summary>Nothing of the submission is taken in until it is mended.</summary>
    Error,

    /// <summary>It may be right; its sender should look.</summary>
    Warning,
}
