using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Api.Products;

/// <summary>Sort keys for rows of production.</summary>
internal sealed class ProductionOrderType : OrderType<Production>
{
    public ProductionOrderType()
        : base("ProductionListOrder", "rows of production")
    {
        Value("YEAR", row => row.Year, "Calendar year.");
        Value("PRODUCT", row => row.ProductCode, "Code of the product.");
        CodeOf(
            "COOPERATIVE",
            register =>
                row =>
                    register.Cooperatives.Where(cooperative => cooperative.Id == row.CooperativeId).Select(cooperative => cooperative.Code),
            "Code of the organisation."
        );
        NullsLastValue("AREA_HA", row => row.AreaHa, "Area, in hectares.");
        NullsLastValue("VOLUME_TONNES", row => row.VolumeTonnes, "Volume, in tonnes.");
        NullsLastValue("VALUE", row => row.Value, "Value, in đồng.");
        NullsLastValue("CONTRACTED_VOLUME_TONNES", row => row.ContractedVolumeTonnes, "Volume that was sold under a contract, in tonnes.");
        NullsLastValue("CERTIFIED_AREA_HA", row => row.CertifiedAreaHa, "Area under a certificate, in hectares.");
    }
}
