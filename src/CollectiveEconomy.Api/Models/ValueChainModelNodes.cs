using CollectiveEconomy.Api.Nodes;
using CollectiveEconomy.Statistics.Models;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Models;

/// <summary>Finds models by identifier.</summary>
/// <param name="store">The register.</param>
public sealed class ValueChainModelNodes(IDbContextFactory<RegisterContext> store) : RegisterNodes<ValueChainModel>(store, row => row.Code);
