using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>Organisations by key.</summary>
/// <param name="store">The register.</param>
internal sealed class CooperativeById(IDbContextFactory<RegisterContext> store) : UniqueRowLoader<int, Cooperative>(store, row => row.Id);
