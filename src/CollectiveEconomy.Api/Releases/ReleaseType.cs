using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;
using GraphQL;

namespace CollectiveEconomy.Api.Releases;

/// <summary>Releases in the schema.</summary>
internal sealed class ReleaseType()
    : TypeOf<Release>(
        release => release.Id,
        release => release.Previous,
        release => release.Notes,
        release => release.NotesEn,
        release => release.NoiseSeries,
        release => release.IsSeriesOver
    )
{
    /// <summary>Year and sequence, for example 2026.3; 2026.10 comes after 2026.9.</summary>
    [Id]
    public static string Id([FromSource] Release release) => release.Id.ToString();

    /// <summary>Identifier of the previous release; null for the first.</summary>
    [Id]
    public static string? Previous([FromSource] Release release) => release.Previous?.ToString();

    /// <summary>
    /// Revisions and their reasons, as written by the publisher; in the original language if there is only one. Null when none.
    /// </summary>
    /// <param name="release">The release.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string? Notes([FromSource] Release release, [FromServices] RequestLanguage preferred, Language? language) =>
        (language ?? preferred.Value).Of(release.Notes, release.NotesEn);
}
