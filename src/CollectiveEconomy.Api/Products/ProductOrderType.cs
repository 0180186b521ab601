using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Api.Products;

/// <summary>By what products can be ordered.</summary>
public sealed class ProductOrderType : OrderType<Product>
{
    /// <summary>Declares it.</summary>
    public ProductOrderType()
        : base("ProductOrder", "products")
    {
        Value("CODE", row => row.Code, "By code.");
        Value("NAME", row => row.SearchName, "By Vietnamese name without diacritics.");
        Value("GROUP", row => row.Group, "By product group.");
    }
}
