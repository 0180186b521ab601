using System.Net;
using System.Text.Json;
using CollectiveEconomy.Api.Hosting;
using CollectiveEconomy.Storage.Register;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CollectiveEconomy.Api.Tests.Hosting;

/// <summary>The file of the register was deleted while the host runs, then put back.</summary>
public sealed class RegisterFileFaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly RegisterPool _store;

    public RegisterFileFaultTests()
    {
        var settings = RegisterSettings.Sqlite(File);
        using (var register = RegisterConnection.Open(settings))
            register.Database.Migrate();
        SqliteConnection.ClearAllPools();
        _store = new RegisterPool(settings, NullLoggerFactory.Instance, new HurryingTime());
        using var first = _store.CreateDbContext();
        first.Database.CanConnect();
    }

    private string File => Path.Combine(_folder.Path, "register.sqlite");

    private string Away => Path.Combine(_folder.Path, "away.sqlite");

    [Fact]
    public async Task A_door_says_what_is_wrong_with_the_file_and_answers_again_when_it_is_right()
    {
        var log = new LogLines();
        await using var host = await RefusingHost.StartAsync(log, ReadAsync);
        using var http = new HttpClient { BaseAddress = new Uri(host.Urls.Single()) };

        System.IO.File.Move(File, Away);
        using var refused = await http.GetAsync(new Uri("/", UriKind.Relative));
        System.IO.File.Move(Away, File);
        using var answered = await http.GetAsync(new Uri("/", UriKind.Relative));

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (refused.StatusCode, answered.StatusCode));
        Assert.Equal(TimeSpan.FromSeconds(5), refused.Headers.RetryAfter?.Delta);
        var problem = JsonSerializer.Deserialize<JsonElement>(await refused.Content.ReadAsStringAsync());
        Assert.Equal("REGISTER_UNAVAILABLE", problem.GetProperty("code").GetString());
        Assert.Equal("The file of the register is gone: put it back from the backup.", problem.GetProperty("detail").GetString());
        Assert.Equal(
            "The register can't be reached. The file of the register is gone: put it back from the backup.",
            Assert.Single(log.Written)
        );
    }

    [Fact]
    public async Task Health_says_what_is_wrong_with_the_file()
    {
        var readiness = new Readiness(_store, new Logger<Readiness>(new LoggerFactory([new LogLines()])));

        System.IO.File.Move(File, Away);
        var gone = await readiness.CheckHealthAsync(new HealthCheckContext());
        System.IO.File.Move(Away, File);
        var back = await readiness.CheckHealthAsync(new HealthCheckContext());

        Assert.Equal(
            (HealthStatus.Unhealthy, "The file of the register is gone: put it back from the backup."),
            (gone.Status, gone.Description)
        );
        Assert.Equal(HealthStatus.Healthy, back.Status);
    }

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    private async Task ReadAsync()
    {
        await using var register = _store.CreateDbContext();
        await register.Codelists.AnyAsync();
    }

    /// <summary>A second passes between any two looks at it.</summary>
    private sealed class HurryingTime : TimeProvider
    {
        private long _seconds;

        public override long GetTimestamp() => Interlocked.Increment(ref _seconds) * TimestampFrequency;
    }
}
