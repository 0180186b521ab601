namespace CollectiveEconomy.Storage.Releases;

/// <summary>A figure that two releases state differently.</summary>
/// <param name="Key">Which.</param>
/// <param name="Before">The value in the earlier one; null when it has none.</param>
/// <param name="After">The value in the later one; null when it has none.</param>
public sealed record FigureChange(FigureKey Key, decimal? Before, decimal? After)
{
    /// <summary>The change as a share of the earlier value; null when either is missing, or the earlier one is zero.</summary>
    public decimal? Share => Before is { } before and not 0 && After is { } after ? (after - before) / Math.Abs(before) : null;

    /// <summary>The figures that differ, by cube, measure, year and region.</summary>
    public static IReadOnlyList<FigureChange> Between(
        IReadOnlyDictionary<FigureKey, decimal?> before,
        IReadOnlyDictionary<FigureKey, decimal?> after
    ) =>
        [
            .. before
                .Keys.Union(after.Keys)
                .OrderBy(key => key.Cube, StringComparer.Ordinal)
                .ThenBy(key => key.Measure, StringComparer.Ordinal)
                .ThenBy(key => key.Year)
                .ThenBy(key => key.Region, StringComparer.Ordinal)
                .Select(key => new FigureChange(key, before.GetValueOrDefault(key), after.GetValueOrDefault(key)))
                .Where(change => change.Before != change.After),
        ];
}
