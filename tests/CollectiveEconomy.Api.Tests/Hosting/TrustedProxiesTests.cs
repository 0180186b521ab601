using CollectiveEconomy.Api.Tests.Releases;

namespace CollectiveEconomy.Api.Tests.Hosting;

/// <summary>Who asks is read from headers of proxies that are configured, and of nobody else.</summary>
public sealed class TrustedProxiesTests
{
    private const int Burst = 3;

    // A token comes back each second, so that a slow machine answers a few more than the burst.
    private const int MaxAsked = 50;

    [Theory]
    [InlineData(null, false)]
    [InlineData("10.0.0.0/8", false)]
    [InlineData("127.0.0.0/8", true)]
    public async Task Callers_behind_a_proxy_are_told_apart_only_where_it_is_trusted(string? network, bool areApart)
    {
        await using var host = await ReleaseHost.StartAsync([
            "--Limits:RatePerSecond=1",
            $"--Limits:RateBurst={Burst}",
            .. network is null ? Array.Empty<string>() : [$"--Proxy:Networks:0={network}"],
        ]);
        var asked = 0;
        while (asked < MaxAsked && await AskAsync(host.Http, $"203.0.113.{asked + 1}") == 200)
            asked++;

        Assert.Equal(areApart, asked == MaxAsked);
    }

    [Fact]
    public async Task A_caller_cannot_put_an_address_before_its_own()
    {
        await using var host = await ReleaseHost.StartAsync(
            "--Limits:RatePerSecond=1",
            $"--Limits:RateBurst={Burst}",
            "--Proxy:Networks:0=127.0.0.0/8"
        );
        var asked = 0;
        while (asked < MaxAsked && await AskAsync(host.Http, $"198.51.100.{asked + 1}, 203.0.113.7") == 200)
            asked++;

        Assert.True(asked < MaxAsked);
    }

    private static async Task<int> AskAsync(HttpClient http, string forwardedFor)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={__typename}");
        request.Headers.Add("X-Forwarded-For", forwardedFor);
        using var response = await http.SendAsync(request);
        return (int)response.StatusCode;
    }
}
