using System.Net.Http.Json;
using System.Text.Json;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Releases;
using CollectiveEconomy.Storage.Releases.Buckets;

namespace CollectiveEconomy.Api.Tests.Releases;

public sealed class PublishEndpointTests : IAsyncLifetime
{
    private ReleaseHost _host = null!;
    private string _steward = "";

    public async Task InitializeAsync()
    {
        _host = await ReleaseHost.StartAsync();
        _steward = await _host.KeyAsync(Role.Steward);
    }

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Fact]
    public async Task A_steward_publishes_and_the_release_answers_at_once()
    {
        var (status, answer) = await PostAsync(
            new
            {
                notes = "Bản đầu tiên",
                notesEn = "First edition",
                acceptWarnings = true,
            }
        );
        Assert.Equal((201, "2027.1", "/releases/2027.1"), (status, Text(answer, "id"), Text(answer, "url")));
        Assert.Equal(5, answer.GetProperty("rows").GetProperty("cooperatives-exact").GetInt64());
        Assert.Contains("\"2027.1\"", (await _host.AskAsync("{ statistics { release { id } } }")).GetRawText(), StringComparison.Ordinal);
        var told = await _host.Http.GetFromJsonAsync<JsonElement>("/releases/2027.1");
        Assert.Equal(("Bản đầu tiên", 2023), (Text(told, "notes"), told.GetProperty("lastYear").GetInt32()));
        Assert.Equal(
            """{"releases":[{"vi":"Bản đầu tiên","en":"First edition"}]}""",
            (await _host.AskAsync("{ releases { vi: notes en: notes(language: EN) } }")).GetProperty("data").GetRawText()
        );
    }

    [Fact]
    public async Task Nobody_else_publishes()
    {
        foreach (var key in new[] { "", await _host.KeyAsync(Role.Researcher), await _host.KeyAsync(Role.Ministry) })
        {
            var (status, answer) = await PostAsync(new { acceptWarnings = true }, key);
            Assert.Equal((403, "ACCESS_DENIED"), (status, Text(answer, "code")));
        }

        Assert.Empty(_host.Folder.List());
    }

    [Fact]
    public async Task A_second_publication_is_told_to_wait()
    {
        using (ReleaseStaging.Open(new ReleaseCopy(_host.Folder)))
        {
            var (status, answer) = await PostAsync(new { acceptWarnings = true });
            Assert.Equal((409, "PUBLICATION_RUNNING"), (status, Text(answer, "code")));
        }

        Assert.Equal(201, (await PostAsync(new { acceptWarnings = true })).Status);
    }

    [Fact]
    public async Task Warnings_stop_a_publication_unless_they_are_accepted_and_a_dry_run_only_lists_them()
    {
        var (status, answer) = await PostAsync(new { });
        Assert.Equal((422, "PUBLICATION_REFUSED"), (status, Text(answer, "code")));
        Assert.Contains(
            answer.GetProperty("findings").EnumerateArray(),
            finding =>
                Text(finding, "check") == "OfficialTotalsAreNear"
                && Text(finding, "severity") == "warning"
                && Text(finding, "message")!.Contains("the release counts", StringComparison.Ordinal)
                && Text(finding, "messageVi")!.Contains("đợt công bố đếm được", StringComparison.Ordinal)
        );
        var dry = await PostAsync(new { dryRun = true });
        Assert.Equal(
            (200, answer.GetProperty("findings").GetArrayLength()),
            (dry.Status, dry.Answer.GetProperty("findings").GetArrayLength())
        );
        Assert.Empty(_host.Folder.List());
    }

    [Fact]
    public async Task An_embargo_is_kept_by_the_page_of_the_release_too()
    {
        var end = _host.Clock.Now.AddDays(2);
        var (status, answer) = await PostAsync(new { acceptWarnings = true, embargoUntil = end.ToString("yyyy-MM-ddTHH:mm:sszzz", null) });
        Assert.Equal((201, end), (status, answer.GetProperty("publishedAt").GetDateTimeOffset()));
        using (var before = await _host.Http.GetAsync("/releases/2027.1"))
            Assert.Equal(404, (int)before.StatusCode);
        _host.Clock.Now = end;
        await _host.LookAsync();
        _host.Folder.Withdraw(new(2027, 1), "Số liệu sai", end.AddDays(1));
        await _host.LookAsync();
        using var after = await _host.Http.GetAsync("/releases/2027.1");
        Assert.Equal((200, "2027-03-04"), ((int)after.StatusCode, after.Headers.GetValues("Release-Withdrawn").Single()));
    }

    [Theory]
    [InlineData("[]", 400, "MALFORMED_REQUEST")]
    [InlineData("{\"note\":\"x\"}", 400, "MALFORMED_REQUEST")]
    [InlineData("{\"dryRun\":\"yes\"}", 400, "MALFORMED_REQUEST")]
    [InlineData("{\"embargoUntil\":\"2027-03-15\"}", 422, "EMBARGO_REFUSED")]
    [InlineData("{\"embargoUntil\":\"2020-03-15T09:00+07:00\"}", 422, "EMBARGO_REFUSED")]
    public async Task A_wrong_body_is_refused(string body, int status, string code)
    {
        using var request = Request(_steward);
        request.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var response = await _host.Http.SendAsync(request);
        Assert.Equal((status, code), ((int)response.StatusCode, Text(await response.Content.ReadFromJsonAsync<JsonElement>(), "code")));
    }

    private async Task<(int Status, JsonElement Answer)> PostAsync(object body, string? key = null)
    {
        using var request = Request(key ?? _steward);
        request.Content = JsonContent.Create(body);
        using var response = await _host.Http.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }

    private static HttpRequestMessage Request(string key)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/releases");
        if (key.Length > 0)
            request.Headers.Add("Authorization", "Bearer " + key);
        return request;
    }

    private static string? Text(JsonElement answer, string member) => answer.GetProperty(member).GetString();
}
