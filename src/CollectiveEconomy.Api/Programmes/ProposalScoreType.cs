using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Scores of proposals in the schema.</summary>
public sealed class ProposalScoreType() : TypeOf<ProposalScore>(score => score.ProposalId, score => score.CriteriaSetCode);
