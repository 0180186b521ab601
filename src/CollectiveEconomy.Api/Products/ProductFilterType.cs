using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Api.Products;

/// <summary>Filter on products.</summary>
internal sealed class ProductFilterType : FilterType<Product>
{
    /// <summary>Declares it.</summary>
    /// <param name="known">The codes of the register.</param>
    public ProductFilterType(RegisterCodes known)
        : base("ProductFilter", "products")
    {
        Code("code", product => product.Code, known.Products, "Code");
        Value<CodeFilterType, string?>("group", product => product.Group, "Product group.");
    }
}
