using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Requested and granted funds and score of a proposal. Confidential.</summary>
/// <param name="Proposal">The proposal.</param>
internal sealed record ProposalAppraisal(Proposal Proposal);
