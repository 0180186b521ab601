using System.Net;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;

namespace CollectiveEconomy.Api.Tests.Hosting;

[Collection(nameof(RunningPlatform))]
public sealed class WebTests(RunningPlatform platform)
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_is_told(string path) => Assert.Equal("Healthy", await platform.Http.GetStringAsync(path));

    [Fact]
    public async Task The_root_page_is_ours_and_runs_nothing_else()
    {
        using var response = await platform.Http.GetAsync("/");
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("default-src 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_link_of_the_root_page_leads_somewhere()
    {
        var page = await platform.Http.GetStringAsync("/");
        var links = Regex
            .Matches(page, "href=\"([^\"]+)\"")
            .Select(link => WebUtility.HtmlDecode(link.Groups[1].Value))
            .Distinct()
            .ToList();
        Assert.True(links.Count > 10);
        foreach (var link in links)
        {
            using var answer = await platform.Http.GetAsync(link);
            Assert.True(answer.IsSuccessStatusCode, $"{link}: {(int)answer.StatusCode}");
        }
    }

    [Theory]
    [InlineData("/graphiql")]
    [InlineData("/assets/index.js")]
    public async Task Without_a_dashboard_its_paths_are_unknown_and_the_page_stands_in_no_frame(string path)
    {
        using var missing = await platform.Http.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        using var page = await platform.Http.GetAsync("/?embed=1");
        Assert.Contains("frame-ancestors 'none'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_path_is_a_problem_detail()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/nowhere");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var response = await platform.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_large_answer_is_compressed_for_who_accepts_it()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={codelists{id,codes{code,note}}}");
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        using var response = await platform.Http.SendAsync(request);
        Assert.Equal(["br"], response.Content.Headers.ContentEncoding);
    }

    [Theory]
    [InlineData("vi", "Nông nghiệp")]
    [InlineData("en-GB,en;q=0.8", "Agriculture")]
    [InlineData("fr,en;q=0.5,vi;q=0.9", "Nông nghiệp")]
    [InlineData("de", "Nông nghiệp")]
    public async Task Labels_come_in_the_language_that_the_request_prefers(string accepted, string label)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={codelist(id:\"HTX_FIELD_VCA\"){codes{code,name}}}");
        request.Headers.Add("Accept-Language", accepted);
        using var response = await platform.Http.SendAsync(request);
        Assert.Contains($"\"code\":\"AGRI\",\"name\":\"{label}\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
