using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Areas;

/// <summary>The days on which area sets are in force and up to which the law was checked, from <c>schema/codelists/area_sets.csv</c>.</summary>
public static class AreaDays
{
    private static readonly Dictionary<AreaSet, (DateOnly From, DateOnly? To, DateOnly CheckedTo)> Sets = EmbeddedTable
        .Rows("area_sets.csv")
        .ToDictionary(
            row => row[0] == "34" ? AreaSet.Areas2025 : AreaSet.AreasBefore2025,
            row => (EmbeddedTable.Day(row[1]), row[2].Length == 0 ? (DateOnly?)null : EmbeddedTable.Day(row[2]), EmbeddedTable.Day(row[3]))
        );

    /// <summary>The first day for which areas are known.</summary>
    public static DateOnly First { get; } = Sets.Values.Min(set => set.From);

    /// <summary>The last day for which areas are known: up to it the law was checked.</summary>
    public static DateOnly Last { get; } = Sets.Values.Max(set => set.CheckedTo);

    /// <summary>The first day on which the provinces of a set are in force.</summary>
    public static DateOnly From(AreaSet areas) => Sets[areas].From;

    /// <summary>The last day on which the provinces of a set are in force, as far as is known.</summary>
    public static DateOnly To(AreaSet areas) => Sets[areas].To ?? Last;

    /// <summary>Whether areas are known for a day.</summary>
    public static bool Knows(DateOnly day) => day >= First && day <= Last;

    /// <summary>Whether the provinces of a set are in force on a day.</summary>
    public static bool IsInForce(AreaSet areas, DateOnly day) => day >= From(areas) && day <= To(areas);

    /// <summary>The set whose provinces are in force on a day.</summary>
    /// <exception cref="InvalidOperationException">The day is not known.</exception>
    public static AreaSet Of(DateOnly day) => Sets.Keys.Single(areas => IsInForce(areas, day));
}
