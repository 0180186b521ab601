using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;
using GraphQL;

namespace CollectiveEconomy.Api.Releases;

/// <summary>Announced days in the schema.</summary>
internal sealed class AnnouncedReleaseType() : TypeOf<AnnouncedRelease>(release => release.TitleVi, release => release.TitleEn)
{
    /// <summary>Title; null when none.</summary>
    /// <param name="release">The day.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string? Title([FromSource] AnnouncedRelease release, [FromServices] RequestLanguage preferred, Language? language) =>
        (language ?? preferred.Value).Of(release.TitleVi, release.TitleEn);
}
