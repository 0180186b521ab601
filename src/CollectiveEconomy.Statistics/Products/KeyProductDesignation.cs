using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Statistics.Products;

/// <summary>A decision that designates a key product of an area.</summary>
public sealed record KeyProductDesignation
{
    /// <summary>Key inside the register.</summary>
    public required int Id { get; init; }

    /// <summary>Code of the product.</summary>
    public required string ProductCode { get; init; }

    /// <summary>Level of the designation.</summary>
    public required DesignationLevel Level { get; init; }

    /// <summary>Region of the designation; null when it applies to a province or the country.</summary>
    public required string? RegionCode { get; init; }

    /// <summary>Key of the province of the designation; null when it applies to a region or the country.</summary>
    public required int? ProvinceId { get; init; }

    /// <summary>Key of the cooperative that holds the stars; null at other levels, and when the holder is not a cooperative.</summary>
    public required int? CooperativeId { get; init; }

    /// <summary>Stars of the One Commune One Product programme, 1 to 5; null at other levels.</summary>
    public required int? Stars { get; init; }

    /// <summary>The decision, for example "Circular 37/2018/TT-BNNPTNT".</summary>
    public required string Decision { get; init; }

    /// <summary>First day of validity; null when not stated.</summary>
    public required DateOnly? ValidFrom { get; init; }

    /// <summary>Last day of validity; null while it is valid.</summary>
    public required DateOnly? ValidTo { get; init; }

    /// <summary>Origin of the row.</summary>
    public required Origin Origin { get; init; }
}
