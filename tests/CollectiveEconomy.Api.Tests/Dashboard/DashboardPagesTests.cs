using System.IO.Compression;
using System.Net;
using System.Text;

namespace CollectiveEconomy.Api.Tests.Dashboard;

public sealed class DashboardPagesTests(DashboardHost host) : IClassFixture<DashboardHost>
{
    [Theory]
    [InlineData("/", DashboardHost.Index)]
    [InlineData("/?page=explorer&cube=cooperatives", DashboardHost.Index)]
    [InlineData("/index.html", DashboardHost.Index)]
    [InlineData("/graphiql", DashboardHost.GraphiQL)]
    public async Task A_page_is_at_its_path_and_asked_for_again_by_its_tag(string address, string page)
    {
        var (response, body) = await host.GetAsync(address);
        Assert.Equal(page, Encoding.UTF8.GetString(body));
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("no-cache", response.Headers.CacheControl?.ToString());
        var (again, nothing) = await host.GetAsync(address, request => request.Headers.IfNoneMatch.Add(response.Headers.ETag!));
        Assert.Equal((HttpStatusCode.NotModified, 0), (again.StatusCode, nothing.Length));
        var (head, none) = await host.GetAsync(address, method: HttpMethod.Head);
        Assert.Equal((HttpStatusCode.OK, response.Headers.ETag, 0), (head.StatusCode, head.Headers.ETag, none.Length));
    }

    [Fact]
    public async Task An_asset_is_kept_for_good_and_other_files_are_not()
    {
        var (asset, script) = await host.GetAsync(DashboardHost.Script);
        Assert.Equal(DashboardHost.ScriptText, Encoding.UTF8.GetString(script));
        Assert.Equal("text/javascript; charset=utf-8", asset.Content.Headers.ContentType?.ToString());
        Assert.Equal("public, max-age=31536000, immutable", asset.Headers.GetValues("Cache-Control").Single());
        var (icon, _) = await host.GetAsync("/icon.svg");
        Assert.Equal("no-cache", icon.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, br", "br")]
    [InlineData("gzip, br;q=0.5", "gzip")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("deflate", null)]
    [InlineData(null, null)]
    public async Task An_asset_is_sent_as_it_was_compressed_when_it_was_built(string? accepted, string? coding)
    {
        var (response, body) = await host.GetAsync(
            DashboardHost.Script,
            request =>
            {
                if (accepted is not null)
                    request.Headers.Add("Accept-Encoding", accepted);
            }
        );
        Assert.Equal(coding, response.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
        Assert.Equal(DashboardHost.ScriptText, Text(body, coding));
        var (whole, _) = await host.GetAsync(DashboardHost.Script);
        Assert.Equal(coding is null, whole.Headers.ETag!.Equals(response.Headers.ETag));
    }

    [Fact]
    public async Task What_was_not_compressed_before_is_compressed_when_it_is_sent()
    {
        var (response, body) = await host.GetAsync("/assets/style-Dx2.css", request => request.Headers.Add("Accept-Encoding", "br"));
        Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
        Assert.Contains("color: inherit", Text(body, "br"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/assets/none.js")]
    [InlineData("/assets/index-Dx1.js.br")]
    [InlineData("/assets/..%2findex.html")]
    public async Task A_path_without_a_file_is_a_problem_detail(string path)
    {
        var (response, _) = await host.GetAsync(path, request => request.Headers.Add("Accept", "application/json"));
        Assert.Equal(
            (HttpStatusCode.NotFound, "application/problem+json"),
            (response.StatusCode, response.Content.Headers.ContentType?.MediaType)
        );
    }

    [Fact]
    public async Task Pages_of_the_host_keep_their_style_sheet()
    {
        var (response, _) = await host.GetAsync("/page.css");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task The_page_runs_its_own_scripts_only_and_stands_in_no_frame()
    {
        var policy = Policy((await host.GetAsync("/")).Response);
        Assert.Equal("'self'", policy["script-src"]);
        Assert.Equal("'self' 'unsafe-inline'", policy["style-src"]);
        Assert.Equal("'self' data: blob:", policy["img-src"]);
        Assert.Equal("'self'", policy["connect-src"]);
        Assert.Equal("'none'", policy["frame-ancestors"]);
        Assert.False(policy.ContainsKey("worker-src"));
        Assert.Equal("DENY", (await host.GetAsync("/")).Response.Headers.GetValues("X-Frame-Options").Single());
    }

    [Fact]
    public async Task GraphiQL_has_workers_and_fonts_of_its_own_besides()
    {
        var policy = Policy((await host.GetAsync("/graphiql?embed=1")).Response);
        Assert.Equal(("'self'", "'self' blob:"), (policy["script-src"], policy["worker-src"]));
        Assert.Equal(("'self' data:", "'none'"), (policy["font-src"], policy["frame-ancestors"]));
    }

    [Theory]
    [InlineData("/?embed=1", true)]
    [InlineData("/?cube=models&embed=1", true)]
    [InlineData("/?embed=0", false)]
    [InlineData("/?embed=10", false)]
    [InlineData("/methods?embed=1", false)]
    [InlineData("/nowhere?embed=1", false)]
    public async Task Only_the_embedded_view_stands_in_frames_of_others(string address, bool isFramed)
    {
        var (response, _) = await host.GetAsync(address);
        Assert.Equal(isFramed ? "*" : "'none'", Policy(response)["frame-ancestors"]);
        Assert.Equal(isFramed, !response.Headers.Contains("X-Frame-Options"));
        Assert.DoesNotContain("unsafe", Policy(response).GetValueOrDefault("script-src", ""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Styles_within_a_text_are_for_the_pages_of_the_dashboard_only() =>
        Assert.DoesNotContain(
            "unsafe-inline",
            string.Join(' ', Policy((await host.GetAsync("/methods")).Response).Values),
            StringComparison.Ordinal
        );

    [Fact]
    public Task Files_are_sent_to_who_asks_too_often() =>
        DashboardHost.UseAsync(
            new DashboardHost { RateBurst = 3 },
            async limited =>
            {
                HttpStatusCode last;
                var asked = 0;
                do last = (await limited.GetAsync("/graphql?query={__typename}")).Response.StatusCode;
                while (last == HttpStatusCode.OK && ++asked < 20);
                Assert.Equal(HttpStatusCode.TooManyRequests, last);
                Assert.Equal(HttpStatusCode.OK, (await limited.GetAsync("/")).Response.StatusCode);
                Assert.Equal(HttpStatusCode.OK, (await limited.GetAsync(DashboardHost.Script)).Response.StatusCode);
            }
        );

    private static string Text(byte[] body, string? coding)
    {
        using Stream stream = coding switch
        {
            "br" => new BrotliStream(new MemoryStream(body), CompressionMode.Decompress),
            "gzip" => new GZipStream(new MemoryStream(body), CompressionMode.Decompress),
            _ => new MemoryStream(body),
        };
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static Dictionary<string, string> Policy(HttpResponseMessage response) =>
        response
            .Headers.GetValues("Content-Security-Policy")
            .Single()
            .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(directive => directive.Split(' ', 2))
            .ToDictionary(parts => parts[0], parts => parts[1]);
}
