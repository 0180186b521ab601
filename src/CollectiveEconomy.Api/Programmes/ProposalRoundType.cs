using CollectiveEconomy.Api.Lineage;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Rounds of proposals in the schema.</summary>
[RequiresRole(Role.Ministry)]
[HasLineage<ProposalRound>(nameof(ProposalRound.ProposalId), nameof(ProposalRound.Round))]
internal sealed class ProposalRoundType() : TypeOf<ProposalRound>(round => round.ProposalId);
