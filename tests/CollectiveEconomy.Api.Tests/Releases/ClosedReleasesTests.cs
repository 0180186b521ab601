using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Tests.Releases;

/// <summary>Releases whose protection does not hold, alone or beside later ones, answer those only to whom the exact figures are told.</summary>
public sealed class ClosedReleasesTests : IAsyncLifetime
{
    private const string Question =
        "statistics(release: \"RELEASE\") { release { id isClosedToPublic } cooperatives(by: [YEAR]) { cells { year members organisations } } }";

    private readonly ThreeReleases _three = new();

    private ReleaseHost Host => _three.Host;

    public Task InitializeAsync() => _three.InitializeAsync();

    public Task DisposeAsync() => _three.DisposeAsync();

    [Fact]
    public async Task A_release_of_a_new_series_closes_those_before_it_to_the_public()
    {
        foreach (var id in new[] { "2027.1", "2027.2", "2027.3" })
            IsAnswered(await AskAsync(id));
        await Host.PublishAsync("Other noise", series: "2");
        await Host.LookAsync();

        foreach (var id in new[] { "2027.1", "2027.2", "2027.3" })
            IsClosed(await AskAsync(id), id, "later releases carry different noise");
        IsAnswered(await AskAsync("2027.4"));
        IsAnswered(await Host.AskAsync("{ statistics { cooperatives(by: [YEAR]) { cells { year members organisations } } } }"));
    }

    [Fact]
    public async Task Another_release_of_the_same_series_closes_none()
    {
        await Host.PublishAsync("Same noise");
        await Host.LookAsync();
        foreach (var id in new[] { "2027.1", "2027.2", "2027.3", "2027.4" })
            IsAnswered(await AskAsync(id));
    }

    [Fact]
    public async Task A_series_is_over_when_the_release_of_the_new_one_is_seen_and_not_while_it_is_under_embargo()
    {
        await Host.PublishAsync("Other noise", Host.Clock.Now.AddDays(1), series: "2");
        await Host.LookAsync();
        IsAnswered(await AskAsync("2027.3"));
        Host.Clock.Now = Host.Clock.Now.AddDays(1);
        await Host.LookAsync();
        IsClosed(await AskAsync("2027.3"), "2027.3", "later releases carry different noise");
        IsAnswered(await AskAsync("2027.4"));
    }

    [Fact]
    public async Task A_series_stays_over_when_the_release_of_the_new_one_is_withdrawn()
    {
        var other = await Host.PublishAsync("Other noise", series: "2");
        await Host.LookAsync();
        Host.Folder.Withdraw(other.Id, "Wrong", Host.Clock.Now);
        await Host.LookAsync();
        // Its figures are known to whoever asked in time.
        IsClosed(await AskAsync("2027.3"), "2027.3", "later releases carry different noise");
        IsAnswered(await AskAsync("2027.4"));
    }

    [Fact]
    public async Task No_kept_answer_is_given_once_its_release_is_closed()
    {
        var url = "/graphql?query=" + Uri.EscapeDataString("{ " + Question.Replace("RELEASE", "2027.3", StringComparison.Ordinal) + " }");
        using var first = await GetAsync(url, null);
        using var again = await GetAsync(url, first.Headers.ETag);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified), (first.StatusCode, again.StatusCode));
        await Host.PublishAsync("Other noise", series: "2");
        await Host.LookAsync();
        foreach (var tag in new[] { first.Headers.ETag, null })
        {
            using var closed = await GetAsync(url, tag);
            Assert.Contains("RELEASE_CLOSED", await closed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_release_of_a_format_before_noise_that_holds_is_closed_and_is_told_exactly_to_who_has_a_role()
    {
        var key = await Host.KeyAsync(Role.Researcher);
        var before = Cells(await AskAsync("2027.1", key));
        await MakeOldAsync(new(2027, 1));
        // A release never changes, so only another one makes the host look.
        await Host.PublishAsync("Same noise");
        await Host.LookAsync();
        IsClosed(await AskAsync("2027.1"), "2027.1", "its protection was found to be insufficient");
        Assert.Equal(before, Cells(await AskAsync("2027.1", key)));
        IsAnswered(await AskAsync("2027.2"));
    }

    private static string Asked(string release) => "{ " + Question.Replace("RELEASE", release, StringComparison.Ordinal) + " }";

    private static void IsAnswered(JsonElement answer)
    {
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        Assert.Contains("\"members\":", Cells(answer), StringComparison.Ordinal);
    }

    private static void IsClosed(JsonElement answer, string id, string reason)
    {
        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal("RELEASE_CLOSED", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.StartsWith($"Release {id} is closed", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains(reason, error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"members\":", answer.GetRawText(), StringComparison.Ordinal);
    }

    private static string Cells(JsonElement answer) =>
        answer.GetProperty("data").GetProperty("statistics").GetProperty("cooperatives").GetProperty("cells").GetRawText();

    private Task<JsonElement> AskAsync(string release, string? key = null) => Host.AskAsync(Asked(release), key);

    private async Task<HttpResponseMessage> GetAsync(string url, EntityTagHeaderValue? known)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        if (known is not null)
            request.Headers.IfNoneMatch.Add(known);
        return await Host.Http.SendAsync(request);
    }

    // As it was written before there was noise that holds.
    private async Task MakeOldAsync(ReleaseId id)
    {
        var file = Path.Combine(Host.Folder.PathOf(id), "datapackage.json");
        var package = JsonNode.Parse(await File.ReadAllTextAsync(file))!.AsObject();
        Assert.True(package.Remove("noise"));
        package["formatVersion"] = 2;
        await File.WriteAllTextAsync(file, package.ToJsonString());
    }
}
