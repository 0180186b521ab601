using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Releases;

/// <summary>What may be seen of the releases at one moment; it never changes, so whoever holds it sees no half of a swap.</summary>
/// <param name="Releases">The releases that may be seen. Those under embargo and those that are damaged are not among them.</param>
/// <param name="Calendar">The announced days.</param>
/// <param name="Next">The next of them; null when none is announced.</param>
/// <param name="Damaged">Why releases are left out, oldest first; for operators, not for callers.</param>
internal sealed record ReleaseState(
    ReleaseList Releases,
    ReleaseCalendar Calendar,
    AnnouncedRelease? Next,
    IReadOnlyList<ReleaseDamaged> Damaged
)
{
    /// <summary>Before the folder was looked at.</summary>
    public static ReleaseState Unknown { get; } = new(ReleaseList.Empty, ReleaseCalendar.Empty, null, []);

    /// <summary>A text that is another one whenever an answer about releases, or from one, can be another one.</summary>
    public string Version { get; } =
        string.Join('\n', Releases.All.Select(Line).Concat(Calendar.Announced.Select(day => $"{day}")).Append($"{Next?.On}"));

    private static string Line(Release release) => LineOf(release) + (release.IsClosedToPublic ? " closed" : "");

    private static string LineOf(Release release) =>
        release.Withdrawal is { } past ? $"{release.Id} withdrawn {past.At:O} {past.Reason} {past.ReasonEn}" : $"{release.Id}";
}
