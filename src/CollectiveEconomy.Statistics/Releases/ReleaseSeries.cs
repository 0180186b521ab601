namespace CollectiveEconomy.Statistics.Releases;

/// <summary>Which releases are closed to the public because a newer one is of another series of noise.</summary>
public static class ReleaseSeries
{
    /// <summary>The releases, each with whether its series is over.</summary>
    /// <param name="releases">All that are visible.</param>
    public static IReadOnlyList<Release> Marked(IReadOnlyCollection<Release> releases)
    {
        var newest = releases.MaxBy(release => release.Id)?.NoiseSeries;
        return
        [
            .. releases.Select(release => release with { IsSeriesOver = release.NoiseSeries is not null && release.NoiseSeries != newest }),
        ];
    }
}
