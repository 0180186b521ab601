using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.AspNetCore.WebUtilities;

namespace CollectiveEconomy.Api.Tests.Dashboard;

/// <summary>Pages of the dashboard in frames of other pages: <c>GET /oembed</c>.</summary>
public sealed class EmbedTests(DashboardHost host) : IClassFixture<DashboardHost>
{
    private static readonly string[] Required = ["type", "version", "html", "width", "height"];

    [Fact]
    public async Task A_page_is_described_as_oEmbed_wants_it_of_rich_content()
    {
        var answer = await JsonAsync($"{host.Address}/?cube=cooperatives&by=year,region&language=vi");
        Assert.All(Required, name => Assert.True(answer.TryGetProperty(name, out _), name));
        Assert.Equal(("rich", "1.0"), (answer.GetProperty("type").GetString(), answer.GetProperty("version").GetString()));
        Assert.Equal("Hợp tác xã – Thống kê kinh tế tập thể Việt Nam", answer.GetProperty("title").GetString());
        Assert.Equal($"{host.Address}/", answer.GetProperty("provider_url").GetString());
        Assert.Equal((960, 600), SizeOf(answer));
        var frame = FrameOf(answer);
        Assert.Equal(("960", "600"), (frame.Attribute("width")!.Value, frame.Attribute("height")!.Value));
        Assert.Equal(answer.GetProperty("title").GetString(), frame.Attribute("title")!.Value);
        Assert.Equal("by=year,region&cube=cooperatives&embed=1&language=vi", Parameters(frame), StringComparer.Ordinal);
    }

    [Fact]
    public async Task The_frame_is_the_embedded_view_of_the_page()
    {
        var frame = FrameOf(await JsonAsync($"{host.Address}/?embed=0&cube=models&embed=1#chart"));
        Assert.Equal("cube=models&embed=1", Parameters(frame));
        var (page, body) = await host.GetAsync(frame.Attribute("src")!.Value);
        Assert.Equal(DashboardHost.Index, Encoding.UTF8.GetString(body));
        Assert.Contains("frame-ancestors *", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_public_address_is_a_page_of_the_host_too() =>
        Assert.StartsWith(
            $"{DashboardHost.PublicAddress}/?",
            FrameOf(await JsonAsync($"{DashboardHost.PublicAddress}/")).Attribute("src")!.Value,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("https://figures.example.elsewhere.example/")]
    [InlineData("https://figures.example:8443/")]
    [InlineData("https://figures.example@elsewhere.example/")]
    [InlineData("https://someone@figures.example/")]
    [InlineData("https://figures.example/methods")]
    [InlineData("https://figures.example//elsewhere.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://figures.example/")]
    [InlineData("/?cube=models")]
    [InlineData("")]
    public async Task Another_address_is_refused(string url)
    {
        var (response, body) = await host.GetAsync(Address(url));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("EMBED_UNKNOWN", CodeOf(body));
    }

    [Theory]
    [InlineData("&format=yaml", HttpStatusCode.NotImplemented, "FORMAT_UNKNOWN")]
    [InlineData("&maxwidth=0", HttpStatusCode.BadRequest, "PARAMETER_INVALID")]
    [InlineData("&maxwidth=-5", HttpStatusCode.BadRequest, "PARAMETER_INVALID")]
    [InlineData("&maxheight=wide", HttpStatusCode.BadRequest, "PARAMETER_INVALID")]
    [InlineData("&maxheight=99999999999", HttpStatusCode.BadRequest, "PARAMETER_INVALID")]
    public async Task What_cannot_be_given_is_refused(string further, HttpStatusCode status, string code)
    {
        var (response, body) = await host.GetAsync(Address($"{host.Address}/") + further);
        Assert.Equal((status, code), (response.StatusCode, CodeOf(body)));
    }

    [Fact]
    public async Task An_address_is_needed()
    {
        var (response, body) = await host.GetAsync("/oembed");
        Assert.Equal((HttpStatusCode.BadRequest, "PARAMETER_INVALID"), (response.StatusCode, CodeOf(body)));
    }

    [Theory]
    [InlineData("&maxwidth=400", 400, 600)]
    [InlineData("&maxheight=300&maxwidth=320", 320, 300)]
    [InlineData("&maxheight=3000", 960, 600)]
    public async Task The_frame_is_no_larger_than_the_caller_allows(string further, int width, int height) =>
        Assert.Equal((width, height), SizeOf(await JsonAsync($"{host.Address}/", further)));

    [Theory]
    [InlineData("\"><script>alert(1)</script>")]
    [InlineData("' onload='alert(1)")]
    [InlineData("]]></html><x>&amp;\u0001")]
    public async Task An_address_becomes_no_markup(string value)
    {
        var url = QueryHelpers.AddQueryString($"{host.Address}/", new Dictionary<string, string?> { ["cube"] = value, [value] = "1" });
        var raw = $"{host.Address}/?cube={value}";
        foreach (var address in new[] { url, raw })
        {
            var answer = await JsonAsync(address);
            var frame = FrameOf(answer);
            Assert.Equal(["src", "width", "height", "title", "loading", "style"], frame.Attributes().Select(one => one.Name.LocalName));
            Assert.Equal("", frame.Value);
            Assert.DoesNotContain("script>", answer.GetProperty("title").GetString(), StringComparison.Ordinal);
            var (_, body) = await host.GetAsync(Address(address) + "&format=xml");
            Assert.Equal(
                answer.GetProperty("html").GetString(),
                XDocument.Parse(Encoding.UTF8.GetString(body)).Root!.Element("html")!.Value
            );
        }
    }

    [Fact]
    public async Task Xml_says_the_same_as_json()
    {
        var (response, body) = await host.GetAsync(Address($"{host.Address}/?cube=models") + "&format=xml");
        Assert.Equal("text/xml", response.Content.Headers.ContentType?.MediaType);
        var root = XDocument.Parse(Encoding.UTF8.GetString(body)).Root!;
        Assert.Equal("oembed", root.Name.LocalName);
        Assert.Equal(
            (await JsonAsync($"{host.Address}/?cube=models")).EnumerateObject().Select(part => $"{part.Name}={part.Value}"),
            root.Elements().Select(part => $"{part.Name.LocalName}={part.Value}")
        );
    }

    [Fact]
    public async Task A_page_links_to_its_description_and_the_view_in_a_frame_does_not()
    {
        var (page, _) = await host.GetAsync("/?cube=cooperatives&by=year");
        var link = page.Headers.GetValues("Link").Single();
        Assert.EndsWith("; rel=\"alternate\"; type=\"application/json+oembed\"", link, StringComparison.Ordinal);
        var (response, body) = await host.GetAsync(link[1..link.IndexOf('>', StringComparison.Ordinal)]);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using var answer = JsonDocument.Parse(body);
        Assert.Equal("by=year&cube=cooperatives&embed=1", Parameters(FrameOf(answer.RootElement)));
        Assert.False((await host.GetAsync("/?embed=1")).Response.Headers.Contains("Link"));
    }

    [Fact]
    public Task Without_a_public_address_it_is_that_of_the_request_and_a_request_without_one_gets_the_page_too() =>
        DashboardHost.UseAsync(
            new DashboardHost { HasPublicAddress = false },
            async unknown =>
            {
                var (page, _) = await unknown.GetAsync("/?cube=models");
                var url = Uri.EscapeDataString($"{unknown.Address}/?cube=models");
                Assert.StartsWith($"</oembed?url={url}>;", page.Headers.GetValues("Link").Single(), StringComparison.Ordinal);

                using var connection = new TcpClient();
                await connection.ConnectAsync("127.0.0.1", new Uri(unknown.Address).Port);
                await using var stream = connection.GetStream();
                await stream.WriteAsync("GET / HTTP/1.0\r\n\r\n"u8.ToArray());
                using var reader = new StreamReader(stream);
                var answer = await reader.ReadToEndAsync();
                Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
                Assert.EndsWith(DashboardHost.Index, answer, StringComparison.Ordinal);
            }
        );

    [Theory]
    [InlineData("?language=en", null, "Statistics of the collective economy of Viet Nam")]
    [InlineData("", "en", "Statistics of the collective economy of Viet Nam")]
    [InlineData("?language=vi", "en", "Thống kê kinh tế tập thể Việt Nam")]
    public async Task The_title_is_in_the_language_of_the_page_or_of_the_request(string query, string? accepted, string title)
    {
        var (response, body) = await host.GetAsync(
            Address($"{host.Address}/{query}"),
            request =>
            {
                if (accepted is not null)
                    request.Headers.Add("Accept-Language", accepted);
            }
        );
        using var answer = JsonDocument.Parse(body);
        Assert.Equal(title, answer.RootElement.GetProperty("title").GetString());
        Assert.Contains("Accept-Language", response.Headers.Vary);
    }

    private async Task<JsonElement> JsonAsync(string url, string further = "")
    {
        var (response, body) = await host.GetAsync(Address(url) + further);
        Assert.True(response.IsSuccessStatusCode, Encoding.UTF8.GetString(body));
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        using var answer = JsonDocument.Parse(body);
        return answer.RootElement.Clone();
    }

    private static string Address(string url) => "/oembed?url=" + Uri.EscapeDataString(url);

    private static (int Width, int Height) SizeOf(JsonElement answer) =>
        (answer.GetProperty("width").GetInt32(), answer.GetProperty("height").GetInt32());

    private static XElement FrameOf(JsonElement answer)
    {
        var frame = XElement.Parse(answer.GetProperty("html").GetString()!);
        Assert.Equal("iframe", frame.Name.LocalName);
        return frame;
    }

    private static string Parameters(XElement frame) =>
        string.Join(
            '&',
            QueryHelpers
                .ParseQuery(new Uri(frame.Attribute("src")!.Value).Query)
                .OrderBy(parameter => parameter.Key, StringComparer.Ordinal)
                .Select(parameter => $"{parameter.Key}={parameter.Value}")
        );

    private static string? CodeOf(byte[] body)
    {
        using var problem = JsonDocument.Parse(body);
        return problem.RootElement.GetProperty("code").GetString();
    }
}
