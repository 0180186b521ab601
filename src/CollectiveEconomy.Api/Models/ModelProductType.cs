using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Api.Products;
using CollectiveEconomy.Statistics.Models;
using CollectiveEconomy.Statistics.Products;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.Models;

/// <summary>Products of models in the schema.</summary>
public sealed class ModelProductType() : TypeOf<ModelProduct>(product => product.ModelId, product => product.ProductCode)
{
    /// <summary>The product.</summary>
    public static IDataLoaderResult<Product> Product([FromSource] ModelProduct product, [FromServices] ProductByCode products) =>
        products.LoadAsync(product.ProductCode)!;
}
