using System.Diagnostics;
using CollectiveEconomy.Engine.Tests.Sample;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Engine.Tests.Operations;

/// <summary>A query of SQLite that never ends by itself is ended.</summary>
public sealed class InterruptionTests : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);

    private readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task When_the_time_of_its_request_is_over()
    {
        using var host = SampleHost.With(AddRegister, ("Limits:Timeout", "00:00:00.300"));
        var watch = Stopwatch.StartNew();
        var answer = await host.Query("{endless}");

        Assert.Equal((504, "TIMEOUT"), (answer.Status, answer.Code));
        Assert.True(watch.Elapsed < Soon, $"It took {watch.Elapsed}.");
        Assert.Empty(host.Log.Lines);
    }

    [Fact]
    public async Task When_its_caller_gives_up()
    {
        var services = new ServiceCollection();
        AddRegister(services);
        await using var provider = services.BuildServiceProvider();
        await using var register = await provider.GetRequiredService<IDbContextFactory<RegisterContext>>().CreateDbContextAsync();
        using var giveUp = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        var watch = Stopwatch.StartNew();

        await Assert.ThrowsAnyAsync<Exception>(() =>
            register
                .Database.SqlQueryRaw<long>(
                    "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x AS Value FROM n WHERE x < 0"
                )
                .ToListAsync(giveUp.Token)
        );

        Assert.True(watch.Elapsed < Soon, $"It took {watch.Elapsed}.");
        Assert.Equal(1, await register.Database.SqlQueryRaw<long>("SELECT 1 AS Value").SingleAsync());
    }

    private void AddRegister(IServiceCollection services) =>
        services.AddPooledDbContextFactory<RegisterContext>(options =>
            options.UseRegister(RegisterSettings.Sqlite(Path.Combine(_data.Path, "any.sqlite")))
        );
}
