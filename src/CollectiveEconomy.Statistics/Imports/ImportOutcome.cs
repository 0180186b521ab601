namespace CollectiveEconomy.Statistics.Imports;

/// <summary>What became of a submission.</summary>
public enum ImportOutcome
{
    /// <summary>Its rows are in the register.</summary>
    Accepted,

    /// <summary>It broke a rule; nothing of it is in the register.</summary>
    Refused,

    /// <summary>It was accepted and later taken back.</summary>
    RolledBack,

    /// <summary>A host is at it; nothing of it is in the register yet.</summary>
    Running,

    /// <summary>The host stopped, or failed, before it was done; nothing of it is in the register.</summary>
    Interrupted,

    /// <summary>Every file of it was imported before; nothing was read again.</summary>
    Known,
}
