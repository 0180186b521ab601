namespace CollectiveEconomy.Statistics.Imports;

/// <summary>Severity of a finding.</summary>
public enum FindingSeverity
{
    /// <summary>The submission is rejected until this is corrected.</summary>
    Error,

    /// <summary>May be correct; the sender should check.</summary>
    Warning,
}
