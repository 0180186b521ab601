namespace CollectiveEconomy.Ingestion.Rules.Productions;

/// <summary>What was sold under contract is part of the volume.</summary>
internal sealed class ContractsAreWithinVolume()
    : PartIsWithinWhole<Statistics.Products.Production, decimal>(
        "contracted_volume_tonnes",
        "volume_tonnes",
        row => (row.ContractedVolumeTonnes, row.VolumeTonnes),
        "Sản lượng theo hợp đồng lớn hơn sản lượng",
        "More was sold under contract than produced"
    );
