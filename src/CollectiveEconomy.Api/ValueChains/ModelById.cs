using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Statistics.ValueChains;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>Models by key.</summary>
/// <param name="store">The register.</param>
public sealed class ModelById(IDbContextFactory<RegisterContext> store) : UniqueRowLoader<int, ValueChainModel>(store, row => row.Id);
