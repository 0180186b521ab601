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
    public static object Of(Release release) =>
        new
        {
            Id = release.Id.ToString(),
            Url = UrlOf(release),
            release.PublishedAt,
            release.PublishedOn,
            release.IsSynthetic,
            release.FirstYear,
            release.LastYear,
            Previous = release.Previous?.ToString(),
            release.Notes,
            release.NotesEn,
            release.Withdrawal,
        };

    /// <summary>Where a release is told of, once it is public.</summary>
    public static string UrlOf(Release release) => $"/releases/{release.Id}";
}
