using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Statistics.ValueChains;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>The products of models, by product.</summary>
/// <param name="store">The register.</param>
public sealed class ProductsByModel(IDbContextFactory<RegisterContext> store)
    : RowListLoader<int, ModelProduct>(store, row => row.ModelId, row => row.ProductCode);
