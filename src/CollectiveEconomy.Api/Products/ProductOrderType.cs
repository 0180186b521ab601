using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Api.Products;

/// <summary>Sort keys for products.</summary>
internal sealed class ProductOrderType : OrderType<Product>
{
    public ProductOrderType()
        : base("ProductOrder", "products")
    {
        Value("CODE", row => row.Code, "Code.");
        Value("NAME", row => row.SearchName, "Vietnamese name without diacritics.");
        Value("GROUP", row => row.Group, "Product group.");
    }
}
