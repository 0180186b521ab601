using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Releases;

/// <summary>What may be seen of the releases at one moment; it never changes, so whoever holds it sees no half of a swap.</summary>
/// <param name="Releases">The releases that may be seen. Those under embargo and those that are damaged are not among them.</param>
/// <param name="Version">A text that is another one whenever an answer from a release can be another one.</param>
/// <param name="Damaged">Why releases are left out, oldest first; for operators, not for callers.</param>
public sealed record ReleaseState(ReleaseList Releases, string Version, IReadOnlyList<ReleaseDamaged> Damaged)
{
    /// <summary>Before the folder was looked at.</summary>
    public static ReleaseState Unknown { get; } = Of([], []);

    /// <summary>The state in which these releases may be seen.</summary>
    public static ReleaseState Of(IReadOnlyCollection<Release> visible, IReadOnlyList<ReleaseDamaged> damaged)
    {
        var releases = new ReleaseList(visible);
        var all = releases.All.Select(release =>
            release.Withdrawal is { } past ? $"{release.Id} withdrawn {past.At:O} {past.Reason}" : $"{release.Id}"
        );
        return new ReleaseState(releases, string.Join('\n', all), damaged);
    }
}
