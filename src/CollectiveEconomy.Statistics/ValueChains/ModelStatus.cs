namespace CollectiveEconomy.Statistics.ValueChains;

/// <summary>How far a value-chain model has come.</summary>
public enum ModelStatus
{
    /// <summary>Proposed, not yet appraised.</summary>
    Proposed,

    /// <summary>Proposal and estimate are being appraised.</summary>
    Appraising,

    /// <summary>Approved, not yet begun.</summary>
    Approved,

    /// <summary>Supported at present.</summary>
    Running,

    /// <summary>Support ended and its results were accepted.</summary>
    Accepted,

    /// <summary>Support ended and its accounts are closed.</summary>
    Closed,

    /// <summary>Given up before its support ended.</summary>
    Cancelled,
}
