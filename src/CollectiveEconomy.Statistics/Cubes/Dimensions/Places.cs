using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Facts;

namespace CollectiveEconomy.Statistics.Cubes.Dimensions;

/// <summary>The dimensions of every fact that has a place.</summary>
public static class Places
{
    /// <summary>Region.</summary>
    public static AreaDimension Region { get; } =
        new(
            "region",
            "Socio-economic region of the chosen area set.",
            nameof(PlacedFact.Region2025),
            nameof(PlacedFact.RegionBefore2025),
            AreaLevel.Region
        )
        {
            DeterminedBy = "province",
        };

    /// <summary>Province.</summary>
    public static AreaDimension Province { get; } =
        new(
            "province",
            "Province of the chosen area set.",
            nameof(PlacedFact.Province2025),
            nameof(PlacedFact.ProvinceBefore2025),
            AreaLevel.Province
        );
}
