using CollectiveEconomy.Statistics.Languages;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Engine.Languages;

/// <summary>The language that a request prefers by its Accept-Language header; Vietnamese when it names neither.</summary>
/// <param name="http">The request.</param>
public sealed class RequestLanguage(IHttpContextAccessor http)
{
    /// <summary>The preferred language.</summary>
    public Language Value { get; } = Preferred(http.HttpContext?.Request.GetTypedHeaders().AcceptLanguage ?? []);

    private static Language Preferred(IList<StringWithQualityHeaderValue> accepted) =>
        accepted
            .Where(language => language.Quality is not 0)
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => Known(language.Value.Value ?? ""))
            .FirstOrDefault(known => known is not null)
        ?? Language.Vi;

    private static Language? Known(string tag) =>
        tag.Split('-')[0].ToUpperInvariant() switch
        {
            "VI" => Language.Vi,
            "EN" => Language.En,
            _ => null,
        };
}
