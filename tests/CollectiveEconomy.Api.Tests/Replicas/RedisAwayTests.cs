using CollectiveEconomy.Api.Tests.Releases;
using CollectiveEconomy.Engine.Tests.Sample;
using CollectiveEconomy.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CollectiveEconomy.Api.Tests.Replicas;

/// <summary>Hosts whose Redis does not answer: <c>ops/load/replicas</c> tries those whose Redis does.</summary>
public sealed class RedisAwayTests
{
    private const int MaxAsked = 50;

    [Fact]
    public async Task A_host_answers_and_counts_by_itself_and_says_that_Redis_is_away()
    {
        using var log = new CapturedLog();
        await using var host = await ReleaseHost.StartAsync(
            await Histories.One(),
            services => services.AddSingleton<ILoggerProvider>(log),
            // Nobody listens there.
            "--Replicas:Redis=127.0.0.1:9",
            "--Limits:RatePerSecond=1",
            "--Limits:RateBurst=4",
            "--Logging:LogLevel:Default=Warning",
            "--Logging:Console:LogLevel:Default=None"
        );
        var asked = 0;
        while (asked < MaxAsked && (await host.Http.GetAsync("/graphql?query={statistics{release{id}}}")).IsSuccessStatusCode)
            asked++;

        Assert.InRange(asked, 4, MaxAsked - 1);
        Assert.Equal("Healthy", await host.Http.GetStringAsync("/health/ready"));
        Assert.Contains(log.Lines, line => line.StartsWith("Warning: Redis is away:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_cannot_be_read_is_refused_and_not_repeated()
    {
        var data = await Histories.None();
        var refused = await Assert.ThrowsAsync<StartRefused>(() =>
            ReleaseHost.StartAsync(data, "--Replicas:Redis=localhost:6379,password=hidden,nonsense=1")
        );
        data.Dispose();
        Assert.Equal("Replicas:Redis can't be read: name a server, for example 'localhost:6379'.", refused.Message);
    }
}
