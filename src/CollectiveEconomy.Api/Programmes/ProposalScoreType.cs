using CollectiveEconomy.Api.Access;
using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Scores of proposals in the schema.</summary>
[NeedsRole(Role.Ministry)]
public sealed class ProposalScoreType() : TypeOf<ProposalScore>(score => score.ProposalId, score => score.CriteriaSetCode);
