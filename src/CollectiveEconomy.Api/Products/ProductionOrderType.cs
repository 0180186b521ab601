using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Api.Products;

/// <summary>By what rows of production can be ordered.</summary>
public sealed class ProductionOrderType : OrderType<Production>
{
    /// <summary>Declares it.</summary>
    public ProductionOrderType()
        : base("ProductionListOrder", "rows of production")
    {
        Value("YEAR", row => row.Year, "By calendar year.");
        Value("PRODUCT", row => row.ProductCode, "By code of the product.");
        CodeOf(
            "COOPERATIVE",
            register =>
                row =>
                    register.Cooperatives.Where(cooperative => cooperative.Id == row.CooperativeId).Select(cooperative => cooperative.Code),
            "By code of the organisation."
        );
        Known("AREA_HA", row => row.AreaHa, "By area, hectares");
        Known("VOLUME_TONNES", row => row.VolumeTonnes, "By volume, tonnes");
        Known("VALUE", row => row.Value, "By value, đồng");
        Known("CONTRACTED_VOLUME_TONNES", row => row.ContractedVolumeTonnes, "By volume that was sold under a contract, tonnes");
        Known("CERTIFIED_AREA_HA", row => row.CertifiedAreaHa, "By area under a certificate, hectares");
    }
}
