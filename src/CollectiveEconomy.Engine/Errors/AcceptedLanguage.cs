using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Engine.Errors;

/// <summary>The language that a request prefers by its Accept-Language header.</summary>
public static class AcceptedLanguage
{
    /// <summary>The preferred one of the two; null when the header names neither.</summary>
    /// <param name="http">The exchange; null outside of a request.</param>
    public static Language? Of(HttpContext? http) =>
        (http?.Request.GetTypedHeaders().AcceptLanguage ?? [])
            .Where(language => language.Quality is not 0)
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => Known(language.Value.Value ?? ""))
            .FirstOrDefault(known => known is not null);

    /// <summary>The language of errors: English unless the header prefers Vietnamese, since programs often send no such header.</summary>
    /// <param name="http">The exchange; null outside of a request.</param>
    public static Language OfErrors(HttpContext? http) => Of(http) ?? Language.En;

    private static Language? Known(string tag) =>
        tag.Split('-')[0].ToUpperInvariant() switch
        {
            "VI" => Language.Vi,
            "EN" => Language.En,
            _ => null,
        };
}
