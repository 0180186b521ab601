using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Statistics.Products;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Products;

/// <summary>Products by code.</summary>
/// <param name="store">The register.</param>
internal sealed class ProductByCode(IDbContextFactory<RegisterContext> store) : UniqueRowLoader<string, Product>(store, row => row.Code);
