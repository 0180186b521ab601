namespace CollectiveEconomy.Statistics.Products;

/// <summary>Production of one product by a cooperative and its members in one calendar year. Null means not answered, never zero.</summary>
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

    /// <summary>Area used for production, in hectares; null when not stated, or when the product uses no significant land.</summary>
    public required decimal? AreaHa { get; init; }

    /// <summary>Volume produced, in tonnes.</summary>
    public required decimal? VolumeTonnes { get; init; }

    /// <summary>Value of the volume at sales prices, in đồng.</summary>
    public required long? Value { get; init; }

    /// <summary>Volume sold under contract, in tonnes.</summary>
    public required decimal? ContractedVolumeTonnes { get; init; }

    /// <summary>Certified area, in hectares; null when the area is null.</summary>
    public required decimal? CertifiedAreaHa { get; init; }
}
