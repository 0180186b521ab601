using System.Diagnostics;
using CollectiveEconomy.Engine.Tests.Sample;
using CollectiveEconomy.Storage.Register;
using Microsoft.Extensions.DependencyInjection;

namespace CollectiveEconomy.Engine.Tests.Operations;

public sealed class InterruptionTests
{
    [Fact]
    public async Task A_query_of_sqlite_that_never_ends_is_ended_when_the_time_of_its_request_is_over()
    {
        using var data = new TemporaryFolder();
        var settings = RegisterSettings.Sqlite(data.Place("any.sqlite"));
        using var host = SampleHost.With(
            services => services.AddPooledDbContextFactory<RegisterContext>(options => options.UseRegister(settings)),
            ("Limits:Timeout", "00:00:00.300")
        );
        var watch = Stopwatch.StartNew();
        var answer = await host.Query("{endless}");

        Assert.Equal((504, "TIMEOUT"), (answer.Status, answer.Code));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"It took {watch.Elapsed}.");
        Assert.Empty(host.Log.Lines);
    }
}
