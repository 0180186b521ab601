using System.Net;
using System.Xml.Linq;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Api.Pages;

/// <summary>A page for readers: no script, and the style of the host, so that it fits the host's content security policy.</summary>
internal static class HtmlPage
{
    /// <summary>Its media type.</summary>
    public const string MediaType = "text/html; charset=utf-8";

    /// <summary>A page made of elements, whose texts can't become markup.</summary>
    /// <param name="title">Its title, also its first heading.</param>
    /// <param name="language">Its language.</param>
    /// <param name="content">What follows the heading.</param>
    public static string Of(string title, Language language, params IEnumerable<XElement?> content) =>
        Of(title, language, string.Concat(content.Prepend(Html.Element("h1", title)).OfType<XElement>().Select(Html.Text)));

    /// <summary>A page around markup.</summary>
    /// <param name="title">Its title.</param>
    /// <param name="language">Its language.</param>
    /// <param name="markup">HTML that is known to be safe.</param>
    public static string Of(string title, Language language, string markup) =>
        $"""
            <!doctype html>
            <html lang="{language.Of("vi", "en")}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{WebUtility.HtmlEncode(
                title
            )}</title><link rel="stylesheet" href="/page.css"></head>
            <body><main class="method">{markup}</main></body></html>
            """;
}
