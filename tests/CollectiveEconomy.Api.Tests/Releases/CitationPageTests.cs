using System.Net;
using CollectiveEconomy.Statistics.Access;
using Snapshooter;
using Snapshooter.Xunit;

namespace CollectiveEconomy.Api.Tests.Releases;

/// <summary>Citations in a browser: the answer then, the answer now, what differs and why.</summary>
[Collection(nameof(RevisedReleases))]
public sealed class CitationPageTests(RevisedReleases revised)
{
    private const string Question =
        "cooperatives(by: [YEAR, REGION], totals: true, orderBy: [{ measure: MEMBERS_TOTAL, direction: DESC }], where: { year: { gte: 2023 } }) { cells { year members revenue { total } }";

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public async Task The_answer_then_is_compared_with_that_of_now_with_the_notes_and_the_withdrawal(string language)
    {
        var key = await revised.Host.KeyAsync(Role.Researcher);
        var (response, page) = await OpenAsync(await CiteAsync("2027.1", key), key, language);
        Assert.Equal((HttpStatusCode.OK, "text/html"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Equal("2027-03-11", response.Headers.GetValues("Release-Withdrawn").Single());
        page.Replace("><", ">\n<", StringComparison.Ordinal).MatchSnapshot(SnapshotNameExtension.Create(language));
    }

    [Fact]
    public async Task Nothing_on_it_is_markup_that_a_text_brought_and_it_runs_no_script()
    {
        var (response, page) = await OpenAsync(await CiteAsync("2027.1"));
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; 10", page, StringComparison.Ordinal);
        Assert.Contains("10 members &lt;b&gt;missing&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.All(["<script", "<b>", "style=", "onclick"], markup => Assert.DoesNotContain(markup, page, StringComparison.Ordinal));
        Assert.Contains("default-src 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(["Accept", "Accept-Language", "Authorization"], response.Headers.Vary.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Programs_and_the_link_of_the_page_get_the_bytes_of_the_citation()
    {
        var url = await CiteAsync("2027.1");
        var (asProgram, cells) = await revised.GetAsync(url);
        var (byLink, same) = await revised.GetAsync(
            url + "?format=json",
            request => request.Headers.TryAddWithoutValidation("Accept", "text/html")
        );
        Assert.Equal("application/json", byLink.Content.Headers.ContentType!.MediaType);
        Assert.Equal((asProgram.Headers.ETag, cells), (byLink.Headers.ETag, same));
    }

    [Fact]
    public async Task The_current_release_is_not_compared()
    {
        var (_, page) = await OpenAsync(await CiteAsync("2027.2"));
        Assert.Contains("The cited release is the current one.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("What differs", page, StringComparison.Ordinal);
        Assert.DoesNotContain("2027.1", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exact_figures_are_shown_to_a_key_only_and_kept_by_nobody()
    {
        var key = await revised.Host.KeyAsync(Role.Researcher);
        var url = await CiteAsync("2027.1", key);
        var (refused, page) = await OpenAsync(url);
        Assert.Equal((HttpStatusCode.Forbidden, "text/html"), (refused.StatusCode, refused.Content.Headers.ContentType!.MediaType));
        Assert.Contains("RESEARCHER", page, StringComparison.Ordinal);
        Assert.DoesNotContain("5,000,000,000", page, StringComparison.Ordinal);
        var (shown, exact) = await OpenAsync(url, key);
        Assert.Contains("5,000,000,000", exact, StringComparison.Ordinal);
        Assert.True(shown.Headers.CacheControl!.NoStore);
        var (_, open) = await OpenAsync(await CiteAsync("2027.1"), key);
        Assert.DoesNotContain("5,000,000,000", open, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_citation_is_a_page_too()
    {
        var (response, page) = await OpenAsync("/cite/<x>");
        Assert.Equal((HttpStatusCode.NotFound, "text/html"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Contains("The address is not a valid citation", page, StringComparison.Ordinal);
    }

    private Task<(HttpResponseMessage Response, string Text)> OpenAsync(string url, string? key = null, string language = "en") =>
        revised.GetAsync(
            $"{url}?language={language}",
            request =>
            {
                request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
                if (key is not null)
                    request.Headers.Add("Authorization", "Bearer " + key);
            }
        );

    private async Task<string> CiteAsync(string release, string? key = null)
    {
        var answer = await revised.Host.AskAsync($"{{ statistics(release: \"{release}\") {{ {Question} citation {{ url }} }} }} }}", key);
        var url = answer
            .GetProperty("data")
            .GetProperty("statistics")
            .GetProperty("cooperatives")
            .GetProperty("citation")
            .GetProperty("url");
        return new Uri(url.GetString()!).PathAndQuery;
    }
}
