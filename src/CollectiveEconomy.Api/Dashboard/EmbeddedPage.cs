using System.Xml.Linq;
using CollectiveEconomy.Api.Citations;
using CollectiveEconomy.Api.Pages;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Languages;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.WebUtilities;

namespace CollectiveEconomy.Api.Dashboard;

/// <summary>A page of the dashboard in a frame of another page.</summary>
/// <param name="address">Its address.</param>
internal sealed class EmbeddedPage(Uri address)
{
    /// <summary>Parameter of addresses that asks for the view in a frame.</summary>
    public const string Parameter = "embed";

    /// <summary>Its value.</summary>
    public const string Value = "1";

    /// <summary>Path of the descriptions of such frames (oEmbed).</summary>
    public const string Path = "/oembed";

    private readonly Dictionary<string, Microsoft.Extensions.Primitives.StringValues> _parameters = QueryHelpers.ParseQuery(address.Query);

    /// <summary>The page at an address; null when that is no address of the dashboard.</summary>
    /// <param name="text">The address, absolute.</param>
    /// <param name="request">Names the host by which it is asked.</param>
    /// <param name="settings">Name the public address.</param>
    public static EmbeddedPage? Find(string text, HttpRequest request, CitationSettings settings) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address)
        && address.Scheme is "http" or "https"
        && address is { AbsolutePath: "/", UserInfo: "" }
        && (IsAt(address, AddressOf(request)) || IsAt(address, settings.Address))
            ? new EmbeddedPage(address)
            : null;

    /// <summary>
    /// Header by which a page tells where its frame is described, so that what shows a link to it can show the page. Null when nobody says
    /// under which address the host is known.
    /// </summary>
    public static string? LinkOf(HttpRequest request, CitationSettings settings)
    {
        if ((settings.Address ?? AddressOf(request)) is not { } host)
            return null;
        var page = new Uri(host, "/" + request.QueryString).AbsoluteUri;
        var description = $"{Path}?{new QueryBuilder { { "url", page } }.ToString().TrimStart('?')}";
        return $"<{description}>; rel=\"alternate\"; type=\"application/json+oembed\"";
    }

    /// <summary>The language that the address names; null when it names none.</summary>
    public string? Language => _parameters.GetValueOrDefault("language");

    /// <summary>The address of the view in a frame.</summary>
    public string Source =>
        new Uri(
            address,
            "/" + new QueryBuilder(_parameters.Where(parameter => parameter.Key != Parameter)) { { Parameter, Value } }.ToQueryString()
        ).AbsoluteUri;

    /// <summary>What is shown: the cube where the address names one.</summary>
    public string TitleIn(Language language)
    {
        var platform = language.Of("Thống kê kinh tế tập thể Việt Nam", "Statistics of the collective economy of Viet Nam");
        var name = _parameters.GetValueOrDefault("cube").ToString();
        return Cube.All.FirstOrDefault(cube => cube.Name == name)?.TitleIn(language) is { } title
            ? $"{char.ToUpperInvariant(title[0])}{title[1..]} – {platform}"
            : platform;
    }

    /// <summary>The frame as HTML.</summary>
    public string FrameOf(int width, int height, Language language) =>
        Html.Text(
            Html.Element(
                "iframe",
                new XAttribute("src", Source),
                new XAttribute("width", width),
                new XAttribute("height", height),
                new XAttribute("title", TitleIn(language)),
                new XAttribute("loading", "lazy"),
                new XAttribute("style", "border:0;max-width:100%")
            )
        );

    // Old clients name no host.
    private static Uri? AddressOf(HttpRequest request) =>
        request.Host.HasValue && Uri.TryCreate(UriHelper.BuildAbsolute(request.Scheme, request.Host), UriKind.Absolute, out var address)
            ? address
            : null;

    private static bool IsAt(Uri address, Uri? host) =>
        host is not null && string.Equals(address.Authority, host.Authority, StringComparison.OrdinalIgnoreCase);
}
