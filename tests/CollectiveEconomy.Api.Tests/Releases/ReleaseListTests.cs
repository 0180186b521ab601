using System.Text.Json;
using Snapshooter.Xunit;

namespace CollectiveEconomy.Api.Tests.Releases;

/// <summary>The list of releases: <c>GET /releases</c>.</summary>
[Collection(nameof(RevisedReleases))]
public sealed class ReleaseListTests(RevisedReleases revised)
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Fact]
    public async Task Programs_get_JSON_with_titles_status_withdrawal_and_links()
    {
        var (response, text) = await revised.GetAsync("/releases");
        Assert.Equal("application/json", response.Content.Headers.ContentType!.MediaType);
        JsonSerializer.Serialize(JsonDocument.Parse(text).RootElement, Readable).MatchSnapshot();
    }

    [Fact]
    public async Task Each_of_them_is_listed_as_it_is_told_of_alone()
    {
        foreach (var release in JsonDocument.Parse((await revised.GetAsync("/releases")).Text).RootElement.EnumerateArray())
        {
            var (response, alone) = await revised.GetAsync(release.GetProperty("url").GetString()!);
            Assert.Equal(release.GetRawText(), alone);
            var (head, _) = await revised.GetAsync(release.GetProperty("url").GetString()!, method: HttpMethod.Head);
            Assert.Equal((response.Headers.ETag, true), (head.Headers.ETag, head.Headers.ETag is not null));
        }
    }

    [Theory]
    [InlineData("vi", "Các đợt công bố", "Thu hồi 2027-03-11: Thiếu &lt;b&gt;10&lt;/b&gt; thành viên")]
    [InlineData("en", "Releases", "Withdrawn 2027-03-11: 10 members &lt;b&gt;missing&lt;/b&gt;")]
    public async Task Browsers_get_a_page_in_either_language_in_which_no_text_is_markup(string language, string title, string withdrawal)
    {
        var (response, page) = await revised.GetAsync(
            $"/releases?language={language}",
            request => request.Headers.TryAddWithoutValidation("Accept", Browser)
        );
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Accept", response.Headers.Vary);
        Assert.Contains($"<h1>{title}</h1>", page, StringComparison.Ordinal);
        Assert.Contains(withdrawal, page, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; 10", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "application/json")]
    [InlineData("*/*", "application/json")]
    [InlineData("application/json, text/html;q=0.9", "application/json")]
    [InlineData("application/json;q=0.5, text/html;q=0.9", "text/html")]
    [InlineData("text/html;q=0, */*", "application/json")]
    public async Task A_page_is_for_those_who_prefer_one(string? accepted, string type)
    {
        var (response, _) = await revised.GetAsync(
            "/releases",
            request =>
            {
                if (accepted is not null)
                    request.Headers.TryAddWithoutValidation("Accept", accepted);
            }
        );
        Assert.Equal(type, response.Content.Headers.ContentType!.MediaType);
    }

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
