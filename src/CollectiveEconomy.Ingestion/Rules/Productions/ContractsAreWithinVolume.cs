namespace CollectiveEconomy.Ingestion.Rules.Productions;

/// <summary>The volume sold under contract does not exceed the volume.</summary>
internal sealed class ContractsAreWithinVolume()
    : PartIsWithinWhole<Statistics.Products.Production, decimal>(
        "contracted_volume_tonnes",
        "volume_tonnes",
        row => (row.ContractedVolumeTonnes, row.VolumeTonnes),
        "Sản lượng theo hợp đồng lớn hơn sản lượng",
        "The volume sold under contract exceeds the volume"
    );
