namespace CollectiveEconomy.Statistics.Programmes;

/// <summary>Points of a proposal for one criterion; the points of all criteria sum to the proposal's score.</summary>
/// <param name="ProposalId">Key of the proposal.</param>
/// <param name="CriteriaSetCode">Code of the criteria set used for the appraisal.</param>
/// <param name="CriterionCode">Code of the criterion within them.</param>
/// <param name="Score">Points, from 0 to the maximum of the criterion.</param>
public sealed record ProposalScore(int ProposalId, string CriteriaSetCode, string CriterionCode, decimal Score);
