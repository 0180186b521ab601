using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Api.Releases;

/// <summary>Releases and publications as JSON.</summary>
internal static class PublicationAnswer
{
    /// <summary>How they are written.</summary>
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    /// <summary>A publication: the release, its rows by table, and what the checks found.</summary>
    public static object Of(Publication made) =>
        new
        {
            Id = made.Release.Id.ToString(),
            Url = UrlOf(made.Release),
            made.Release.PublishedAt,
            made.Scope,
            made.Rows,
            Findings = Of(made.Findings),
        };

    /// <summary>Findings.</summary>
    public static JsonElement Of(IReadOnlyList<CheckFinding> findings) => JsonSerializer.SerializeToElement(findings, Json);

    /// <summary>A release.</summary>
    /// <param name="release">One of <paramref name="releases"/>.</param>
    /// <param name="releases">All that may be seen.</param>
    public static object Of(Release release, ReleaseList releases) =>
        new
        {
            Id = release.Id.ToString(),
            Url = UrlOf(release),
            TitleVi = ReleaseTexts.TitleOf(release).Vi,
            TitleEn = ReleaseTexts.TitleOf(release).En,
            Status = releases.StatusOf(release),
            release.PublishedAt,
            release.PublishedOn,
            release.IsSynthetic,
            release.IsClosedToPublic,
            release.FirstYear,
            release.LastYear,
            Previous = release.Previous?.ToString(),
            release.Notes,
            release.NotesEn,
            release.Withdrawal,
            Links = new { Self = UrlOf(release), DataPackage = release.IsClosedToPublic ? null : DataPackageOf(release) },
        };

    /// <summary>Where a release is told of, once it is public.</summary>
    public static string UrlOf(Release release) => $"/releases/{release.Id}";

    /// <summary>Where the description of its files is.</summary>
    public static string DataPackageOf(Release release) => $"{UrlOf(release)}/datapackage.json";
}
