namespace CollectiveEconomy.Ingestion.Rules.Productions;

/// <summary>The certified area does not exceed the area.</summary>
internal sealed class CertifiedAreaIsWithinArea()
    : PartIsWithinWhole<Statistics.Products.Production, decimal>(
        "certified_area_ha",
        "area_ha",
        row => (row.CertifiedAreaHa, row.AreaHa),
        "Diện tích được chứng nhận lớn hơn diện tích",
        "The certified area exceeds the area"
    );
