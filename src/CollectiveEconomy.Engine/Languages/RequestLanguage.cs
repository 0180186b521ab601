using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Engine.Languages;

/// <summary>The language that a request prefers by its Accept-Language header; Vietnamese when it names neither.</summary>
/// <param name="http">The request.</param>
public sealed class RequestLanguage(IHttpContextAccessor http)
{
    /// <summary>The preferred language.</summary>
    public Language Value { get; } = AcceptedLanguage.Of(http.HttpContext) ?? Language.Vi;

    /// <summary>The language that an address names, <c>vi</c> or <c>en</c>; the preferred one where it names none of them.</summary>
    /// <param name="named">What the address names; null when it names nothing.</param>
    public Language Or(string? named) =>
        named?.ToUpperInvariant() switch
        {
            "VI" => Language.Vi,
            "EN" => Language.En,
            _ => Value,
        };
}
