using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>What was asked for and granted, and how a proposal was scored. Confidential.</summary>
/// <param name="Proposal">The proposal.</param>
internal sealed record ProposalAppraisal(Proposal Proposal);
