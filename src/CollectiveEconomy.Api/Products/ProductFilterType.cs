using CollectiveEconomy.Api.Filtering;
using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Api.Products;

/// <summary>What can be asked of products.</summary>
public sealed class ProductFilterType : FilterType<Product>
{
    /// <summary>Declares it.</summary>
    public ProductFilterType()
        : base("ProductFilter", "products")
    {
        Code(
            "code",
            product => product.Code,
            new KnownCodes("the products", register => register.Products.Select(known => known.Code)),
            "Code"
        );
        Value<CodeFilterType, string?>("group", product => product.Group, "Product group.");
    }
}
