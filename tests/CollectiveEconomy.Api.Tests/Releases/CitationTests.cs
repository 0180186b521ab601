using System.Net;
using System.Security.Cryptography;
using System.Text.Json;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Tests.Releases;

public sealed class CitationTests(ThreeReleases three) : IClassFixture<ThreeReleases>
{
    private const string Question =
        "cooperatives(by: [YEAR, REGION], totals: true, orderBy: [{ measure: MEMBERS_TOTAL, direction: DESC }], where: { year: { gte: 2023 } })";

    private ReleaseHost Host => three.Host;

    [Fact]
    public async Task A_citation_gives_the_same_bytes_after_later_releases_and_says_when_its_release_was_withdrawn()
    {
        await using var host = await ReleaseHost.StartAsync(await Histories.Three(), "--Releases:MaxLoaded=2");
        var citation = await CiteAsync(host, "cells { year members organisations revenue { total status } }");
        var first = await FollowAsync(host, citation.Url);
        Assert.Equal(citation.Hash, "sha256:" + Convert.ToHexStringLower(SHA256.HashData(first.Body)));
        Assert.Equal($"\"{citation.Hash}\"", first.Tag);
        Assert.Equal("PROTECTED", JsonDocument.Parse(first.Body).RootElement.GetProperty("access").GetString());

        await host.WriteAsync(ReleaseHost.Report(1, 2025, 1_000));
        await host.PublishAsync("Later");
        host.Folder.Withdraw(new(2027, 3), "Sai số liệu", host.Clock.Now);
        await host.LookAsync();
        var later = await FollowAsync(host, citation.Url);
        Assert.Equal(first.Body, later.Body);
        Assert.Equal((null, "2027-03-01"), (first.Withdrawn, later.Withdrawn));
        Assert.Contains(
            "\"WITHDRAWN\"",
            (await host.AskAsync($"{{ statistics(release: \"2027.3\") {{ {Question} {{ notes {{ code }} }} }} }}")).GetRawText(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task It_holds_the_figures_that_were_asked_for_with_labels_in_its_language()
    {
        var key = await Host.KeyAsync(Role.Researcher);
        var answer = JsonDocument.Parse((await FollowAsync((await CiteAsync("cells { members }", key)).Url, key)).Body).RootElement;
        Assert.Equal(("2027.3", "EN", 4), (Text(answer, "release"), Text(answer, "language"), answer.GetProperty("cellCount").GetInt32()));
        Assert.Equal(
            """{"year":2024,"region":{"code":"NMM25","name":"Northern Midlands and Mountains"},"totalOver":[],"membersTotal":100}""",
            answer.GetProperty("cells")[0].GetRawText()
        );
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("cells")[1].GetProperty("region").ValueKind);
    }

    [Fact]
    public async Task The_sentence_names_release_day_and_address_and_BibTeX_the_checksum()
    {
        var citation = await CiteAsync("cells { members }");
        Assert.Equal(
            $"Collective Economy (2027). Statistics of the collective economy of Viet Nam, release 2027.3: cooperatives by year, region, published on 2027-03-01. {citation.Url}",
            citation.Text
        );
        Assert.Contains(citation.Hash, citation.BibTeX, StringComparison.Ordinal);
        Assert.StartsWith("@misc{collective-economy-2027.3-", citation.BibTeX, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exact_figures_need_a_key_and_are_not_those_of_the_public()
    {
        var key = await Host.KeyAsync(Role.Researcher);
        var exact = await CiteAsync("cells { revenue { total } }", key);
        Assert.Equal(HttpStatusCode.Forbidden, (await FollowAsync(exact.Url)).Status);
        var answer = await FollowAsync(exact.Url, key);
        Assert.Contains("5000000000", System.Text.Encoding.UTF8.GetString(answer.Body), StringComparison.Ordinal);
        Assert.Equal("no-store, private", answer.Caching);

        var open = await CiteAsync("cells { revenue { total } }");
        Assert.NotEqual(exact.Url, open.Url);
        Assert.Equal((await FollowAsync(open.Url)).Body, (await FollowAsync(open.Url, key)).Body);
        Assert.DoesNotContain(
            "5000000000",
            System.Text.Encoding.UTF8.GetString((await FollowAsync(open.Url)).Body),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Of_a_release_whose_series_is_over_it_is_refused_to_the_public_and_given_to_who_has_a_role()
    {
        await using var host = await ReleaseHost.StartAsync(await Histories.Three(), "--Releases:MaxLoaded=2");
        var key = await host.KeyAsync(Role.Researcher);
        var open = await CiteAsync(host, "cells { members }");
        var exact = await CiteAsync(host, "cells { members }", key);
        var first = await FollowAsync(host, exact.Url, key);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), ((await FollowAsync(host, open.Url)).Status, first.Status));

        await host.PublishAsync("Other noise", series: "2");
        await host.LookAsync();
        // The figures are those of the public, so nobody is given them.
        foreach (var caller in new[] { null, key })
        {
            var refused = await FollowAsync(host, open.Url, caller);
            Assert.NotEqual(HttpStatusCode.OK, refused.Status);
            var body = System.Text.Encoding.UTF8.GetString(refused.Body);
            Assert.Contains("\"RELEASE_CLOSED\"", body, StringComparison.Ordinal);
            Assert.DoesNotContain("cells", body, StringComparison.Ordinal);
        }

        Assert.Equal(first.Body, (await FollowAsync(host, exact.Url, key)).Body);
        Assert.Equal(HttpStatusCode.OK, (await FollowAsync(host, (await CiteAsync(host, "cells { members }")).Url)).Status);
    }

    [Fact]
    public async Task Whatever_is_changed_in_an_address_is_refused()
    {
        var url = (await CiteAsync("cells { members }")).Url;
        for (var place = "/cite/".Length; place < url.Length; place += 7)
        {
            var changed = url[..place] + (url[place] == 'A' ? 'B' : 'A') + url[(place + 1)..];
            Assert.Equal(HttpStatusCode.NotFound, (await FollowAsync(changed)).Status);
        }

        foreach (var other in new[] { url[..^4], "/cite/x", "/cite/" + new string('A', 7_000), "/cite/AAAA" })
            Assert.Equal(HttpStatusCode.NotFound, (await FollowAsync(other)).Status);
    }

    [Fact]
    public async Task A_page_is_cited_as_the_page_that_it_is()
    {
        var citation = await CiteAsync("cells { members }", arguments: ", first: 1");
        var answer = JsonDocument.Parse((await FollowAsync(citation.Url)).Body).RootElement;
        Assert.Equal((1, 4), (answer.GetProperty("cells").GetArrayLength(), answer.GetProperty("cellCount").GetInt32()));
    }

    private Task<(string Text, string BibTeX, string Url, string Hash)> CiteAsync(
        string cells,
        string? key = null,
        string arguments = ""
    ) => CiteAsync(Host, cells, key, arguments);

    private static async Task<(string Text, string BibTeX, string Url, string Hash)> CiteAsync(
        ReleaseHost host,
        string cells,
        string? key = null,
        string arguments = ""
    )
    {
        var question = Question[..^1] + arguments + ")";
        var answer = await host.AskAsync(
            $"{{ statistics {{ {question} {{ {cells} citation(language: EN) {{ text bibTeX url hash }} }} }} }}",
            key
        );
        var citation = answer.GetProperty("data").GetProperty("statistics").GetProperty("cooperatives").GetProperty("citation");
        return (Text(citation, "text"), Text(citation, "bibTeX"), Text(citation, "url"), Text(citation, "hash"));
    }

    private Task<Followed> FollowAsync(string url, string? key = null) => FollowAsync(Host, url, key);

    private static async Task<Followed> FollowAsync(ReleaseHost host, string url, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        if (key is not null)
            request.Headers.Add("Authorization", "Bearer " + key);
        using var response = await host.Http.SendAsync(request);
        response.Headers.TryGetValues("Release-Withdrawn", out var withdrawn);
        return new Followed(
            response.StatusCode,
            await response.Content.ReadAsByteArrayAsync(),
            withdrawn?.Single(),
            response.Headers.ETag?.Tag,
            response.Headers.CacheControl?.ToString()
        );
    }

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;

    private sealed record Followed(HttpStatusCode Status, byte[] Body, string? Withdrawn, string? Tag, string? Caching);
}
