using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>Finds organisations by identifier.</summary>
/// <param name="store">The register.</param>
public sealed class CooperativeNodes(IDbContextFactory<RegisterContext> store) : RegisterNodes<Cooperative>(store, row => row.Code);
