using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Statistics.Products;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Products;

/// <summary>Finds products by identifier.</summary>
/// <param name="store">The register.</param>
public sealed class ProductNodes(IDbContextFactory<RegisterContext> store) : RegisterNodes<Product>(store, row => row.Code);
