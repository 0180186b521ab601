namespace CollectiveEconomy.Statistics.Facts;

/// <summary>Production of one product by a cooperative and its members in one year.</summary>
public sealed record ProductionFact : PlacedFact
{
    /// <summary>Key of the cooperative within the release; does not identify it.</summary>
    public required int CooperativeId { get; init; }

    /// <summary>Calendar year of the harvest.</summary>
    public required int Year { get; init; }

    /// <summary>Product.</summary>
    public required string Product { get; init; }

    /// <summary>Product group.</summary>
    public required string ProductGroup { get; init; }

    /// <summary>
    /// Widest level at which the product is a key product in the place of production in that year; null when it is not a key product.
    /// </summary>
    public required string? KeyProductLevel { get; init; }

    /// <summary>Maximum number of One Commune One Product stars that the cooperative held for it in that year; null when none.</summary>
    public required string? OcopStars { get; init; }

    /// <summary>Area, in hundredths of hectares; null when not stated.</summary>
    [Confidential]
    public required long? Area { get; init; }

    /// <summary>Volume, in hundredths of tonnes; null when not stated.</summary>
    [Confidential]
    public required long? Volume { get; init; }

    /// <summary>Value at sales prices, in đồng; null when not stated.</summary>
    [Confidential]
    public required long? Value { get; init; }

    /// <summary>Volume sold under contract, in hundredths of tonnes; null when not stated.</summary>
    [Confidential]
    public required long? ContractedVolume { get; init; }

    /// <summary>Certified area, in hundredths of hectares; null when not stated.</summary>
    [Confidential]
    public required long? CertifiedArea { get; init; }

    /// <summary>Key for the random rounding of public counts; zero in the table of true values.</summary>
    [Confidential]
    [NotInMicrodata]
    public int RecordKey { get; init; }
}
