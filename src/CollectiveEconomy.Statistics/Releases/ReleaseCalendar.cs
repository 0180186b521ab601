namespace CollectiveEconomy.Statistics.Releases;

/// <summary>The days on which releases were announced for.</summary>
/// <param name="announced">In any order; one a day.</param>
public sealed class ReleaseCalendar(IEnumerable<AnnouncedRelease> announced)
{
    /// <summary>No day.</summary>
    public static ReleaseCalendar Empty { get; } = new([]);

    /// <summary>All of them, earliest first, those that are over too.</summary>
    public IReadOnlyList<AnnouncedRelease> Announced { get; } = [.. announced.OrderBy(release => release.On)];

    /// <summary>The calendar with a day announced, in place of what was announced for it before.</summary>
    public ReleaseCalendar With(AnnouncedRelease release) => new(Without(release.On).Announced.Append(release));

    /// <summary>The calendar without a day.</summary>
    public ReleaseCalendar Without(DateOnly day) => new(Announced.Where(release => release.On != day));

    /// <summary>The next announced day, counting today; null when none is announced.</summary>
    public AnnouncedRelease? Next(DateOnly today) => Announced.FirstOrDefault(release => release.On >= today);
}
