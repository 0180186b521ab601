namespace CollectiveEconomy.Statistics.Programmes;

/// <summary>One submission of a proposal.</summary>
/// <param name="ProposalId">Key of the proposal.</param>
/// <param name="Round">Number of the submission, from 1.</param>
/// <param name="Submitted">Date of submission or resubmission.</param>
/// <param name="Returned">Date of return for changes; null for the submission that was decided on or is still open.</param>
public sealed record ProposalRound(int ProposalId, int Round, DateOnly Submitted, DateOnly? Returned);
