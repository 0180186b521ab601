using System.Net;
using System.Net.Http.Json;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Tests.Releases.Buckets;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Api.Tests.Releases;

public sealed class BucketTests : IAsyncLifetime
{
    private S3Server _server = null!;

    public async Task InitializeAsync() => _server = await S3Server.StartAsync();

    public Task DisposeAsync() => _server.DisposeAsync().AsTask();

    [Fact]
    public async Task What_one_host_publishes_another_serves()
    {
        await using var first = await StartAsync();
        await using var second = await StartAsync();
        using var published = await PublishAsync(first);
        Assert.Equal(HttpStatusCode.Created, published.StatusCode);
        await LookAsync(second);
        Assert.Equal(["2027.1"], await ReleasesOf(second));
        second.Folder.Verify(new(2027, 1));
    }

    [Fact]
    public async Task A_host_that_starts_fetches_what_is_there()
    {
        await using (var first = await StartAsync())
        using (await PublishAsync(first)) { }
        await using var later = await StartAsync();
        Assert.Equal(["2027.1"], await ReleasesOf(later));
    }

    [Fact]
    public async Task While_the_bucket_is_away_what_is_here_is_served_and_nothing_is_published()
    {
        await using var host = await StartAsync();
        using (await PublishAsync(host)) { }
        _server.IsAway = true;
        await LookAsync(host);
        Assert.Equal(["2027.1"], await ReleasesOf(host));
        Assert.Contains(
            "releases: The bucket 'statistics' does not answer as needed",
            await host.Http.GetStringAsync("/health/ready"),
            StringComparison.Ordinal
        );
        using var refused = await PublishAsync(host);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Assert.Contains("BUCKET_UNAVAILABLE", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(TimeSpan.FromSeconds(10), refused.Headers.RetryAfter!.Delta);

        _server.IsAway = false;
        await LookAsync(host);
        Assert.Equal("Healthy", await host.Http.GetStringAsync("/health/ready"));
    }

    [Fact]
    public async Task Of_two_hosts_that_publish_under_one_name_one_is_refused()
    {
        await using var host = await StartAsync();
        // Another has begun to send its own.
        _server.Objects["ceco/2027.1/exact/annual_figures.parquet"] = [1];
        foreach (var name in new[] { "chain_links", "cooperatives", "models" })
            _server.Objects[$"ceco/2027.1/exact/{name}.parquet"] = [1];
        using var refused = await PublishAsync(host);
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
        Assert.Contains("PUBLICATION_RUNNING", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(host.Folder.List());
    }

    private Task<ReleaseHost> StartAsync() =>
        ReleaseHost.StartAsync([.. _server.Configuration().Select(setting => $"--{setting.Name}={setting.Value}")]);

    private static async Task<HttpResponseMessage> PublishAsync(ReleaseHost host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/releases")
        {
            Content = JsonContent.Create(new { acceptWarnings = true }),
        };
        request.Headers.Authorization = new("Bearer", await host.KeyAsync(Role.Steward));
        return await host.Http.SendAsync(request);
    }

    private static async Task<IEnumerable<string?>> ReleasesOf(ReleaseHost host) =>
        (await host.AskAsync("{ releases { id } }"))
            .GetProperty("data")
            .GetProperty("releases")
            .EnumerateArray()
            .Select(release => release.GetProperty("id").GetString());

    // As the watch does at its interval.
    private static async Task LookAsync(ReleaseHost host)
    {
        await host.Services.GetRequiredService<ReleaseFetch>().TryAsync(default);
        await host.LookAsync();
    }
}
