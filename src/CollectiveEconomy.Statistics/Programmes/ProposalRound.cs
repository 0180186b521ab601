namespace CollectiveEconomy.Statistics.Programmes;

/// <summary>One submission of a proposal.</summary>
/// <param name="ProposalId">Key of the proposal.</param>
/// <param name="Round">Which submission, from 1.</param>
/// <param name="Submitted">Day on which it was submitted, or submitted again.</param>
/// <param name="Returned">Day on which it was returned for changes; null for the submission that was decided on, or is still open.</param>
public sealed record ProposalRound(int ProposalId, int Round, DateOnly Submitted, DateOnly? Returned);
