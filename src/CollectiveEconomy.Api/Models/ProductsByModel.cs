using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Statistics.Models;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Models;

/// <summary>The products of models, by product.</summary>
/// <param name="store">The register.</param>
public sealed class ProductsByModel(IDbContextFactory<RegisterContext> store)
    : RowListLoader<int, ModelProduct>(store, row => row.ModelId, row => row.ProductCode);
