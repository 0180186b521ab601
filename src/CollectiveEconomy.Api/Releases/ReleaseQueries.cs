using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Releases;
using GraphQL;

namespace CollectiveEconomy.Api.Releases;

/// <summary>Root fields of releases.</summary>
internal sealed class ReleaseQueries : IQueryFields
{
    /// <summary>The releases, newest first. The newest that is not withdrawn answers questions that name none.</summary>
    /// <param name="releases">The releases.</param>
    [RespondsFrom(ResponseSource.Release)]
    public static IReadOnlyList<Release> Releases([FromServices] ReleasesOfRequest releases) => releases.State.Releases.All;

    /// <summary>The days on which releases were announced for.</summary>
    /// <param name="releases">The releases.</param>
    [RespondsFrom(ResponseSource.Release)]
    public static ReleaseCalendar ReleaseCalendar([FromServices] ReleasesOfRequest releases) => releases.State.Calendar;
}
