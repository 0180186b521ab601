using System.Globalization;
using System.Xml.Linq;
using CollectiveEconomy.Api.Citations;
using CollectiveEconomy.Api.Data;
using CollectiveEconomy.Api.Pages;
using CollectiveEconomy.Engine.Http;
using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Statistics.Languages;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace CollectiveEconomy.Api.Dashboard;

/// <summary>Describes how a page of the dashboard is shown in a frame of another page: <c>GET /oembed</c>, as oEmbed 1.0 prescribes.</summary>
internal static class EmbedEndpoint
{
    private const int Width = 960;
    private const int Height = 600;
    private const int CacheSeconds = 3600;

    public static void MapEmbed(this IEndpointRouteBuilder routes) => routes.MapMethods(EmbeddedPage.Path, ReadingMethods.All, Describe);

    private static IResult Describe(
        HttpContext http,
        string? url,
        string? format,
        string? maxwidth,
        string? maxheight,
        RequestLanguage preferred,
        IOptions<CitationSettings> settings
    )
    {
        http.Response.Headers.AppendCommaSeparatedValues(HeaderNames.Vary, HeaderNames.AcceptLanguage);
        if (url is null)
            return Invalid("url", new("Thiếu tham số url.", "The parameter url is missing."));
        if (format is not (null or "json" or "xml"))
            return new HttpRefusal(
                DataErrorCodes.FormatUnknown,
                new("Định dạng của oEmbed là json hoặc xml.", "The formats of oEmbed are json and xml.")
            )
            {
                Status = StatusCodes.Status501NotImplemented,
            };
        if (EmbeddedPage.Find(url, http.Request, settings.Value) is not { } page)
            return new HttpRefusal(EmbedErrorCodes.EmbedUnknown, EmbedErrorCodes.EmbedUnknown.Meaning);
        if (Within(maxwidth, Width) is not { } width)
            return NoSize(nameof(maxwidth));
        if (Within(maxheight, Height) is not { } height)
            return NoSize(nameof(maxheight));

        var language = preferred.Or(page.Language);
        var description = new Dictionary<string, object>
        {
            ["version"] = "1.0",
            ["type"] = "rich",
            ["title"] = page.TitleIn(language),
            ["provider_name"] = "Collective Economy",
            ["provider_url"] = new Uri(new Uri(page.Source), "/").AbsoluteUri,
            ["cache_age"] = CacheSeconds,
            ["html"] = page.FrameOf(width, height, language),
            ["width"] = width,
            ["height"] = height,
        };
        return format == "xml" ? Results.Text(Xml(description), "text/xml; charset=utf-8") : Results.Json(description);
    }

    // The frame may be smaller than the caller allows, never larger.
    private static int? Within(string? maximum, int usual) =>
        maximum is null ? usual
        : int.TryParse(maximum, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels > 0 ? Math.Min(pixels, usual)
        : null;

    private static string Xml(Dictionary<string, object> description) =>
        new XDeclaration("1.0", "utf-8", "yes")
        + new XElement("oembed", description.Select(part => new XElement(part.Key, SafeXml.Of($"{part.Value}")))).ToString(
            SaveOptions.DisableFormatting
        );

    private static HttpRefusal NoSize(string parameter) =>
        Invalid(parameter, new($"{parameter} phải là số điểm ảnh lớn hơn 0.", $"{parameter} must be a number of pixels above 0."));

    private static HttpRefusal Invalid(string parameter, LocalizedText text) =>
        new(DataErrorCodes.ParameterInvalid, text) { Further = new Dictionary<string, object?> { ["parameter"] = parameter } };
}
