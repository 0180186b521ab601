using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Statistics.Languages;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Api.Sdmx;

/// <summary>Chooses the media type of a response by the Accept header.</summary>
internal static class Negotiation
{
    private const string VersionName = "version";

    /// <summary>The media type that the client prefers; the first of those that it likes equally.</summary>
    /// <exception cref="RequestRefused">It accepts none.</exception>
    public static (T Media, MediaTypeHeaderValue? Asked) Choose<T>(HttpRequest request, IReadOnlyList<T> available)
        where T : ISdmxMedia
    {
        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count == 0 && string.IsNullOrWhiteSpace(request.Headers.Accept))
            return (available[0], null);
        foreach (var asked in AcceptedMedia.ByWeight(request).ThenBy(IsRange))
            if (available.FirstOrDefault(media => IsMeant(asked, media) && !IsExcluded(accepted, media)) is { } media)
                return (media, asked);
        throw new RequestRefused(
            SdmxErrorCodes.NotAcceptable,
            new LocalizedText(
                $"Các kiểu nội dung: {string.Join(", ", available.Select(Named))}.",
                $"Available media types: {string.Join(", ", available.Select(Named))}."
            )
        );
    }

    /// <summary>Whether the client prefers JSON, for errors.</summary>
    /// <param name="request">The request.</param>
    /// <param name="otherwise">What it gets when it has no preference.</param>
    public static bool PrefersJson(HttpRequest request, ISdmxMedia otherwise)
    {
        var preferred = AcceptedMedia.ByWeight(request).FirstOrDefault();
        // What is neither, such as CSV, says nothing about errors.
        return IsJson(preferred?.MediaType.Value) ?? IsJson(otherwise.MediaType) == true;

        static bool? IsJson(string? media) =>
            media?.EndsWith("json", StringComparison.OrdinalIgnoreCase) == true ? true
            : media?.EndsWith("xml", StringComparison.OrdinalIgnoreCase) == true ? false
            : null;
    }

    private static int IsRange(MediaTypeHeaderValue asked) =>
        asked.MatchesAllTypes ? 2
        : asked.MatchesAllSubTypes ? 1
        : 0;

    private static bool IsMeant(MediaTypeHeaderValue asked, ISdmxMedia media) =>
        (
            asked.MatchesAllTypes
            || string.Equals(asked.MediaType.Value, media.MediaType, StringComparison.OrdinalIgnoreCase)
            || (asked.MatchesAllSubTypes && media.MediaType.StartsWith($"{asked.Type}/", StringComparison.OrdinalIgnoreCase))
        )
        && VersionOf(asked) is var version
        && (version is null || media.Version is null || IsSame(version, media.Version));

    private static bool IsExcluded(IList<MediaTypeHeaderValue> accepted, ISdmxMedia media) =>
        accepted.Any(asked => asked.Quality is 0 && IsRange(asked) == 0 && IsMeant(asked, media));

    private static string? VersionOf(MediaTypeHeaderValue asked) =>
        asked.Parameters.FirstOrDefault(parameter => parameter.Name.Equals(VersionName, StringComparison.OrdinalIgnoreCase))?.Value.Value;

    // 1.0 and 1.0.0 are the same.
    private static bool IsSame(string asked, string version) => asked.Trim('"') is var text && (text == version || $"{text}.0" == version);

    private static string Named<T>(T media)
        where T : ISdmxMedia => media.Version is null ? media.MediaType : $"{media.MediaType};version={media.Version}";
}
