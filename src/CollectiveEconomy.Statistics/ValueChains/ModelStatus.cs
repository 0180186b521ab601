namespace CollectiveEconomy.Statistics.ValueChains;

/// <summary>Status of a value-chain model.</summary>
public enum ModelStatus
{
    /// <summary>Proposed, not yet appraised.</summary>
    Proposed,

    /// <summary>Proposal and estimate are being appraised.</summary>
    Appraising,

    /// <summary>Approved, not yet begun.</summary>
    Approved,

    /// <summary>Receiving support.</summary>
    Running,

    /// <summary>Support ended and its results were accepted.</summary>
    Accepted,

    /// <summary>Support ended and its accounts are closed.</summary>
    Closed,

    /// <summary>Cancelled before support ended.</summary>
    Cancelled,
}
