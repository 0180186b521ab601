namespace CollectiveEconomy.Statistics.Releases;

/// <summary>The releases visible at one moment, and the selection of the one that answers.</summary>
/// <param name="releases">In any order.</param>
public sealed class ReleaseList(IEnumerable<Release> releases)
{
    /// <summary>No release.</summary>
    public static ReleaseList Empty { get; } = new([]);

    /// <summary>All of them, newest first.</summary>
    public IReadOnlyList<Release> All { get; } = [.. releases.OrderByDescending(release => release.Id)];

    /// <summary>
    /// The current release: the newest that is not withdrawn, or the newest if all are withdrawn; null when there is none.
    /// </summary>
    public Release? Current => AsOf(DateOnly.MaxValue);

    /// <summary>The last reference year that a release covers which is not withdrawn; null when there is none.</summary>
    public int? LastYear => All.Where(release => release.Withdrawal is null).Max(release => (int?)release.LastYear);

    /// <summary>
    /// The release that answered at the end of a day in Viet Nam: the last published by then and not withdrawn by then, or the last published if
    /// all were withdrawn; null when none was published by then.
    /// </summary>
    public Release? AsOf(DateOnly day) => AsOf(release => release.PublishedOn <= day, withdrawal => withdrawal.On <= day);

    /// <summary>The release that answered at a moment, by the same rule.</summary>
    public Release? AsOf(DateTimeOffset moment) => AsOf(release => release.PublishedAt <= moment, withdrawal => withdrawal.At <= moment);

    /// <summary>The release of a name; null when there is none.</summary>
    public Release? Find(ReleaseId id) => All.FirstOrDefault(release => release.Id == id);

    private Release? AsOf(Predicate<Release> isPublished, Predicate<Withdrawal> isPast)
    {
        var published = All.Where(release => isPublished(release)).ToList();
        return published.Find(release => release.Withdrawal is not { } withdrawal || !isPast(withdrawal)) ?? published.FirstOrDefault();
    }
}
