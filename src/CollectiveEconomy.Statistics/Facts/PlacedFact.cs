namespace CollectiveEconomy.Statistics.Facts;

/// <summary>A fact that has a place, in either area set.</summary>
public abstract record PlacedFact
{
    /// <summary>Region among those of 2025; null for what concerns the whole country.</summary>
    public required string? Region2025 { get; init; }

    /// <summary>Region among those before 2025; null when only the new province is known, and for what concerns the whole country.</summary>
    public required string? RegionBefore2025 { get; init; }

    /// <summary>Province among the 34; null for what concerns the whole country.</summary>
    public required string? Province2025 { get; init; }

    /// <summary>Province among the 63; null when only the new province is known, and for what concerns the whole country.</summary>
    public required string? ProvinceBefore2025 { get; init; }
}
