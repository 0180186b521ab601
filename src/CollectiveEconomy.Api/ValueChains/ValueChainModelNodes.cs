using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Statistics.ValueChains;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>Finds models by identifier.</summary>
/// <param name="store">The register.</param>
public sealed class ValueChainModelNodes(IDbContextFactory<RegisterContext> store) : RegisterNodes<ValueChainModel>(store, row => row.Code);
