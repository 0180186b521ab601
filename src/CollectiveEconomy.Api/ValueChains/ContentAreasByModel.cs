using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Statistics.ValueChains;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>The content areas of models, by code.</summary>
/// <param name="store">The register.</param>
public sealed class ContentAreasByModel(IDbContextFactory<RegisterContext> store)
    : RowListLoader<int, ModelContentArea>(store, row => row.ModelId, row => row.ContentArea);
