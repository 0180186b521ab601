using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Api.Products;

/// <summary>Sort keys for designations of key products.</summary>
internal sealed class KeyProductDesignationOrderType : OrderType<KeyProductDesignation>
{
    public KeyProductDesignationOrderType()
        : base("KeyProductDesignationOrder", "designations of key products")
    {
        Value("PRODUCT", row => row.ProductCode, "Code of the product.");
        Choice("LEVEL", row => row.Level, "Level: the country, regions, provinces, products with stars.");
        NullsLastValue("STARS", row => row.Stars, "Stars.");
        NullsLastValue("VALID_FROM", row => row.ValidFrom, "First day on which it counts.");
        NullsLastValue("VALID_TO", row => row.ValidTo, "Last day on which it counts; null while it still counts.");
    }
}
