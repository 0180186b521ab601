namespace CollectiveEconomy.Statistics.Facts;

/// <summary>What a cooperative and its members produced of one product in one year.</summary>
public sealed record ProductionFact : PlacedFact
{
    /// <summary>Key of the cooperative within the release; it names no one.</summary>
    public required int CooperativeId { get; init; }

    /// <summary>Calendar year of the harvest.</summary>
    public required int Year { get; init; }

    /// <summary>Product.</summary>
    public required string Product { get; init; }

    /// <summary>Group of the product.</summary>
    public required string ProductGroup { get; init; }

    /// <summary>Widest level at which the product is a key product where it is produced, in that year; null when at none.</summary>
    public required string? KeyProductLevel { get; init; }

    /// <summary>Most stars of the One Commune One Product programme that the cooperative held for it in that year; null without any.</summary>
    public required string? OcopStars { get; init; }

    /// <summary>Area, hundredths of hectares; null when not stated.</summary>
    [Confidential]
    public required long? Area { get; init; }

    /// <summary>Volume, hundredths of tonnes; null when not stated.</summary>
    [Confidential]
    public required long? Volume { get; init; }

    /// <summary>Value at the prices received, đồng; null when not stated.</summary>
    [Confidential]
    public required long? Value { get; init; }

    /// <summary>Part of the volume sold under a contract, hundredths of tonnes; null when not stated.</summary>
    [Confidential]
    public required long? ContractedVolume { get; init; }

    /// <summary>Part of the area under a certificate, hundredths of hectares; null when not stated.</summary>
    [Confidential]
    public required long? CertifiedArea { get; init; }

    /// <summary>Key by which the public's counts are rounded at random; zero in the table of true values.</summary>
    [Confidential]
    public int RecordKey { get; init; }
}
