using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Statistics.Products;

/// <summary>A decision that makes a product a key product of an area.</summary>
public sealed record KeyProductDesignation
{
    /// <summary>Key inside the register.</summary>
    public required int Id { get; init; }

    /// <summary>Code of the product.</summary>
    public required string ProductCode { get; init; }

    /// <summary>Who named it.</summary>
    public required DesignationLevel Level { get; init; }

    /// <summary>Region for which it counts; null when it counts for a province or the country.</summary>
    public required string? RegionCode { get; init; }

    /// <summary>Key of the province for which it counts; null when it counts for a region or the country.</summary>
    public required int? ProvinceId { get; init; }

    /// <summary>Key of the cooperative to whose product the stars were given; null at other levels, and when the holder is no cooperative.</summary>
    public required int? CooperativeId { get; init; }

    /// <summary>Stars of the One Commune One Product programme, 1 to 5; null at other levels.</summary>
    public required int? Stars { get; init; }

    /// <summary>The decision, for example "Circular 37/2018/TT-BNNPTNT".</summary>
    public required string Decision { get; init; }

    /// <summary>First day on which it counts; null when not stated.</summary>
    public required DateOnly? ValidFrom { get; init; }

    /// <summary>Last day on which it counts; null while it does.</summary>
    public required DateOnly? ValidTo { get; init; }

    /// <summary>Where the row comes from.</summary>
    public required Origin Origin { get; init; }
}
