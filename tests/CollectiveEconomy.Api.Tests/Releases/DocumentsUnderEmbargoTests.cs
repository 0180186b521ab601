using System.Net;
using System.Text.RegularExpressions;
using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Api.Tests.Releases;

/// <summary>Lists, feeds, catalogues and files before an embargo ends.</summary>
public sealed partial class DocumentsUnderEmbargoTests : IAsyncLifetime
{
    private static readonly string[] Documents =
    [
        "/releases",
        "/releases?language=en",
        "/releases/feed.atom",
        "/releases/2027.1/datapackage.json",
        "/catalog",
    ];

    private static readonly string[] Hidden =
    [
        "/releases/2027.2",
        "/releases/2027.2/datapackage.json",
        "/releases/2027.2/files/coop-region-field.csv",
        "/releases/2027.2/files/codes.csv",
        "/releases/2027.2/files/none.csv",
    ];

    private ReleaseHost _host = null!;

    public async Task InitializeAsync() => _host = await ReleaseHost.StartAsync(await Histories.One());

    public Task DisposeAsync() => _host.DisposeAsync().AsTask();

    [Fact]
    public async Task Nothing_of_a_release_is_told_before_its_embargo_ends_and_all_of_it_afterwards()
    {
        var before = await TakeAsync();
        var never = await RefusalsAsync("2027.9");
        var end = _host.Clock.Now.AddDays(3);
        await _host.WriteAsync(ReleaseHost.Report(1, 2024, 20));
        await _host.PublishAsync("Secret notes", end);
        foreach (var moment in new[] { _host.Clock.Now, end.AddTicks(-1) })
        {
            _host.Clock.Now = moment;
            await _host.LookAsync();
            // Bodies, tags and days are those of before, and errors those for a release that never was.
            Assert.Equal(before, await TakeAsync());
            Assert.Equal(never, await RefusalsAsync("2027.2"));
        }

        _host.Clock.Now = end;
        await _host.LookAsync();
        Assert.All(
            (await TakeAsync()).Zip(before).Where(pair => !pair.First.Contains("2027.1/datapackage", StringComparison.Ordinal)),
            pair => Assert.NotEqual(pair.First, pair.Second)
        );
        foreach (var address in Hidden[..^1])
        {
            using var response = await _host.Http.GetAsync(address);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }
    }

    private async Task<List<string>> TakeAsync()
    {
        var taken = new List<string> { await CitationAsync() };
        foreach (var key in new[] { null, await _host.KeyAsync(Role.Steward) })
        foreach (var address in Documents)
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
            taken.Add(await TakeAsync(method, address, key));
        return taken;
    }

    // What a browser shows of a citation compares it with the current release.
    private async Task<string> CitationAsync()
    {
        const string Cited = "{ statistics(release: \"2027.1\") { cooperatives(by: [YEAR]) { cells { members } citation { url } } } }";
        var cooperatives = (await _host.AskAsync(Cited)).GetProperty("data").GetProperty("statistics").GetProperty("cooperatives");
        using var request = new HttpRequestMessage(
            HttpMethod.Get,
            cooperatives.GetProperty("citation").GetProperty("url").GetString() + "?language=en"
        );
        request.Headers.Add("Accept", "text/html");
        using var response = await _host.Http.SendAsync(request);
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<List<string>> RefusalsAsync(string release)
    {
        var taken = new List<string>();
        foreach (var address in Hidden)
        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
            taken.Add(
                (await TakeAsync(method, address.Replace("2027.2", release, StringComparison.Ordinal), null)).Replace(
                    release,
                    "ID",
                    StringComparison.Ordinal
                )
            );
        return taken;
    }

    private async Task<string> TakeAsync(HttpMethod method, string address, string? key)
    {
        using var request = new HttpRequestMessage(method, address);
        if (key is not null)
            request.Headers.Add("Authorization", "Bearer " + key);
        using var response = await _host.Http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        // Only the trace of a request is its own.
        return $"{method} {address} {(int)response.StatusCode} {response.Headers.ETag} {response.Content.Headers.LastModified} {Trace().Replace(text, "")}";
    }

    [GeneratedRegex("\"traceId\":\"[^\"]*\"")]
    private static partial Regex Trace();
}
