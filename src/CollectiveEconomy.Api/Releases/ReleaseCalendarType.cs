using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Releases;
using GraphQL;

namespace CollectiveEconomy.Api.Releases;

/// <summary>The calendar of releases in the schema.</summary>
internal sealed class ReleaseCalendarType : TypeOf<ReleaseCalendar>
{
    /// <summary>Next announced date, including today; null when none is announced.</summary>
    /// <param name="releases">The releases.</param>
    public static AnnouncedRelease? Next([FromServices] ReleasesOfRequest releases) => releases.State.Next;
}
