namespace CollectiveEconomy.Statistics.Programmes;

/// <summary>Decision on a proposal.</summary>
public enum ProposalDecision
{
    /// <summary>Approved; a model may begin.</summary>
    Approved,

    /// <summary>Rejected by the appraisal.</summary>
    Rejected,

    /// <summary>Withdrawn by the cooperative.</summary>
    Withdrawn,
}
