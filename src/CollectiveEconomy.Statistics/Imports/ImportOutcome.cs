namespace CollectiveEconomy.Statistics.Imports;

/// <summary>Outcome of a submission.</summary>
public enum ImportOutcome
{
    /// <summary>Accepted; its rows are in the register.</summary>
    Accepted,

    /// <summary>Rejected by a rule; nothing was written to the register.</summary>
    Refused,

    /// <summary>Accepted and later rolled back.</summary>
    RolledBack,

    /// <summary>Being processed; nothing is in the register yet.</summary>
    Running,

    /// <summary>The server stopped or failed before completion; nothing was written to the register.</summary>
    Interrupted,

    /// <summary>The register already held every row of the files; nothing was changed.</summary>
    Known,
}
