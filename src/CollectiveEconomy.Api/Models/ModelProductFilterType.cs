using CollectiveEconomy.Api.Filtering;
using CollectiveEconomy.Statistics.Models;

namespace CollectiveEconomy.Api.Models;

/// <summary>What can be asked of products of models.</summary>
public sealed class ModelProductFilterType : FilterType<ModelProduct>
{
    /// <summary>Declares it.</summary>
    public ModelProductFilterType()
        : base("ModelProductFilter", "products of models") =>
        Code(
            "product",
            product => product.ProductCode,
            new KnownCodes("the products", register => register.Products.Select(product => product.Code)),
            "The product"
        );
}
