namespace CollectiveEconomy.Ingestion.Rules;

/// <summary>Tells a year that was copied from the year before from one that happens to be alike.</summary>
internal static class RepeatedFigures
{
    // One or two figures of a small organisation may well stay as they are.
    private const int Few = 3;

    /// <summary>Whether the figures of two years are the same, gaps included.</summary>
    public static bool Are(IReadOnlyList<decimal?> now, IReadOnlyList<decimal?> before) =>
        now.SequenceEqual(before) && now.Count(figure => figure is not null and not 0) >= Few;
}
