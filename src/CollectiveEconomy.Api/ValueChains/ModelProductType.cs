using CollectiveEconomy.Api.Lineage;
using CollectiveEconomy.Api.Products;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Products;
using CollectiveEconomy.Statistics.ValueChains;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>Products of models in the schema.</summary>
[HasLineage<ModelProduct>(nameof(ModelProduct.ModelId), nameof(ModelProduct.ProductCode))]
internal sealed class ModelProductType() : TypeOf<ModelProduct>(product => product.ModelId, product => product.ProductCode)
{
    /// <summary>The product.</summary>
    public static IDataLoaderResult<Product> Product([FromSource] ModelProduct product, [FromServices] ProductByCode products) =>
        products.LoadAsync(product.ProductCode)!;
}
