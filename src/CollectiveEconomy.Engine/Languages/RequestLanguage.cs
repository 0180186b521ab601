using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Engine.Languages;

/// <summary>The language that a request prefers by its Accept-Language header; Vietnamese when it names neither.</summary>
/// <param name="http">The request.</param>
public sealed class RequestLanguage(IHttpContextAccessor http)
{
    /// <summary>The preferred language.</summary>
    public Language Value { get; } = AcceptedLanguage.Of(http.HttpContext) ?? Language.Vi;
}
