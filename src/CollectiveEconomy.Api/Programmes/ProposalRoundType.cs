using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Rounds of proposals in the schema.</summary>
public sealed class ProposalRoundType() : TypeOf<ProposalRound>(round => round.ProposalId);
