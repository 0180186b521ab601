using CollectiveEconomy.Engine.Http;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Api.Pages;

/// <summary>Tells browsers from programs.</summary>
internal static class PagePreference
{
    private static readonly string[] Pages = ["text/html", "application/xhtml+xml"];

    /// <summary>Whether the request prefers a page: what it accepts first, by weight and then by order, is HTML.</summary>
    public static bool PrefersPage(this HttpRequest request) =>
        AcceptedMedia.ByWeight(request).FirstOrDefault() is { } first
        && Pages.Contains(first.MediaType.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>States that the answer depends on what is accepted.</summary>
    public static void VaryByAccept(this HttpResponse response) =>
        response.Headers.AppendCommaSeparatedValues(HeaderNames.Vary, HeaderNames.Accept, HeaderNames.AcceptLanguage);
}
