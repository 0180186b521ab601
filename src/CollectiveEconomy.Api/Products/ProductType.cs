using CollectiveEconomy.Api.Languages;
using CollectiveEconomy.Api.Nodes;
using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Api.Products;

/// <summary>Products in the schema.</summary>
public sealed class ProductType : NamedType<Product>
{
    /// <summary>A product is a node.</summary>
    public ProductType() => this.IsNode(product => product.Code);
}
