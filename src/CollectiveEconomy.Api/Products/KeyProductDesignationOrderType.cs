using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Api.Products;

/// <summary>By what designations of key products can be ordered.</summary>
public sealed class KeyProductDesignationOrderType : OrderType<KeyProductDesignation>
{
    /// <summary>Declares it.</summary>
    public KeyProductDesignationOrderType()
        : base("KeyProductDesignationOrder", "designations of key products")
    {
        Value("PRODUCT", row => row.ProductCode, "By code of the product.");
        Choice("LEVEL", row => row.Level, "By level: the country, regions, provinces, products with stars.");
        Known("STARS", row => row.Stars, "By stars", "those without");
        Known("VALID_FROM", row => row.ValidFrom, "By first day on which it counts");
        Known("VALID_TO", row => row.ValidTo, "By last day on which it counts", "those that still count");
    }
}
