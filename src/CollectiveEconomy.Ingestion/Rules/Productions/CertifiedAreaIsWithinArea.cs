namespace CollectiveEconomy.Ingestion.Rules.Productions;

/// <summary>The certified area is part of the area.</summary>
internal sealed class CertifiedAreaIsWithinArea()
    : PartIsWithinWhole<Statistics.Products.Production, decimal>(
        "certified_area_ha",
        "area_ha",
        row => (row.CertifiedAreaHa, row.AreaHa),
        "Diện tích được chứng nhận lớn hơn diện tích",
        "More is certified than there is"
    );
