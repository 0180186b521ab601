using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Statistics.Models;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Models;

/// <summary>Models by key.</summary>
/// <param name="store">The register.</param>
public sealed class ModelById(IDbContextFactory<RegisterContext> store) : UniqueRowLoader<int, ValueChainModel>(store, row => row.Id);
