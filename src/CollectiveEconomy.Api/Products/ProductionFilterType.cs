using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Api.Cooperatives;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Api.Products;

/// <summary>Filter on production.</summary>
internal sealed class ProductionFilterType : FilterType<Production>
{
    /// <summary>Declares it.</summary>
    /// <param name="known">The codes of the register.</param>
    public ProductionFilterType(RegisterCodes known)
        : base("ProductionFilter", "production")
    {
        Value<IntFilterType, int>("year", production => production.Year, "Calendar year.");
        Code("product", production => production.ProductCode, known.Products, "Product");
        Value<LongFilterType, long?>("value", production => production.Value, "Value, in đồng.");
        Value<DecimalFilterType, decimal?>("volumeTonnes", production => production.VolumeTonnes, "Volume, in tonnes.");
        Related<Cooperative, CooperativeFilterType>(
            "cooperative",
            register => register.Cooperatives,
            (cooperative, row) => cooperative.Id == row.CooperativeId,
            "The organisation."
        );
    }
}
