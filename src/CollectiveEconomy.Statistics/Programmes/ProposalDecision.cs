namespace CollectiveEconomy.Statistics.Programmes;

/// <summary>How a proposal ended.</summary>
public enum ProposalDecision
{
    /// <summary>Approved: a model may begin.</summary>
    Approved,

    /// <summary>Rejected by the appraisal.</summary>
    Rejected,

    /// <summary>Taken back by the cooperative.</summary>
    Withdrawn,
}
