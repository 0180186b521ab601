using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Ingestion.Publishing.Checks;

/// <summary>The reference years of a release.</summary>
internal static class YearsOfRelease
{
    /// <summary>All of them, in order.</summary>
    public static IEnumerable<int> Years(this Release release) =>
        Enumerable.Range(release.FirstYear, release.LastYear - release.FirstYear + 1);
}
