namespace CollectiveEconomy.Statistics.Releases;

/// <summary>Announced release dates.</summary>
/// <param name="announced">In any order; one a day.</param>
public sealed class ReleaseCalendar(IEnumerable<AnnouncedRelease> announced)
{
    /// <summary>No day.</summary>
    public static ReleaseCalendar Empty { get; } = new([]);

    /// <summary>All announced dates, earliest first, including past ones.</summary>
    public IReadOnlyList<AnnouncedRelease> Announced { get; } = [.. announced.OrderBy(release => release.On)];

    /// <summary>The calendar with an announced date, replacing any earlier announcement for that date.</summary>
    public ReleaseCalendar With(AnnouncedRelease release) => new(Without(release.On).Announced.Append(release));

    /// <summary>The calendar without a day.</summary>
    public ReleaseCalendar Without(DateOnly day) => new(Announced.Where(release => release.On != day));

    /// <summary>Next announced date, including today; null when none is announced.</summary>
    public AnnouncedRelease? Next(DateOnly today) => Announced.FirstOrDefault(release => release.On >= today);
}
