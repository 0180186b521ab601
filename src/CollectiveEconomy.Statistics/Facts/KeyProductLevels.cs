using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Statistics.Facts;

/// <summary>At which levels a product is a key product.</summary>
public static class KeyProductLevels
{
    /// <summary>Whether a designation is valid on any day of a year.</summary>
    public static bool CountsIn(KeyProductDesignation designation, int year) =>
        !(designation.ValidFrom?.Year > year) && !(designation.ValidTo?.Year < year);

    /// <summary>The widest of some levels: country, region, province, then the stars of a single cooperative; null when there is none.</summary>
    public static DesignationLevel? Widest(IEnumerable<DesignationLevel> levels)
    {
        DesignationLevel? widest = null;
        // The members of the enum go from wide to narrow.
        foreach (var level in levels)
            if (widest is null || level < widest)
                widest = level;
        return widest;
    }
}
