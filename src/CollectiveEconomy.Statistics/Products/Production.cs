namespace CollectiveEconomy.Statistics.Products;

/// <summary>What a cooperative and its members produced of one product in one calendar year. A null is a question left unanswered, never zero.</summary>
public sealed record Production
{
    /// <summary>Key inside the register.</summary>
    public required int Id { get; init; }

    /// <summary>Key of the producing cooperative.</summary>
    public required int CooperativeId { get; init; }

    /// <summary>Code of the product.</summary>
    public required string ProductCode { get; init; }

    /// <summary>Calendar year of the harvest.</summary>
    public required int Year { get; init; }

    /// <summary>Area on which it was grown, raised or planted, hectares; null when not stated, or when the product takes no land to speak of.</summary>
    public required decimal? AreaHa { get; init; }

    /// <summary>Volume produced, tonnes.</summary>
    public required decimal? VolumeTonnes { get; init; }

    /// <summary>Value of the volume at the prices received, đồng.</summary>
    public required long? Value { get; init; }

    /// <summary>Part of the volume that was sold under a contract, tonnes.</summary>
    public required decimal? ContractedVolumeTonnes { get; init; }

    /// <summary>Part of the area that stands under a certificate, hectares; null when the area is.</summary>
    public required decimal? CertifiedAreaHa { get; init; }
}
