using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Finds proposals by identifier.</summary>
/// <param name="store">The register.</param>
public sealed class ProposalNodes(IDbContextFactory<RegisterContext> store) : RegisterNodes<Proposal>(store, row => row.Code);
