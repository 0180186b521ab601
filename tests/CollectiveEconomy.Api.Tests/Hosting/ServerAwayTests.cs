using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using CollectiveEconomy.Api.Hosting;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Tests.Register.Tds;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace CollectiveEconomy.Api.Tests.Hosting;

/// <summary>The register is on SQL Server, which refuses every login while it starts.</summary>
public sealed class ServerAwayTests
{
    private static readonly TdsReply Starting = TdsReply.Error(18456, "Login failed for user 'ceco'.", severity: 14);

    [Fact]
    public async Task A_door_answers_503_with_the_time_after_which_to_come_back_and_operators_read_the_cause()
    {
        await using var server = new TdsServer(_ => null) { Login = Starting };
        using var store = new RegisterPool(server.Settings, NullLoggerFactory.Instance);
        var log = new LogLines();
        await using var host = await RefusingHost.StartAsync(log, () => ReadAsync(store));
        using var http = new HttpClient { BaseAddress = new Uri(host.Urls.Single()) };

        using var response = await http.GetAsync(new Uri("/", UriKind.Relative));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(5), response.Headers.RetryAfter?.Delta);
        Assert.Equal(new CacheControlHeaderValue { NoStore = true }, response.Headers.CacheControl);
        var problem = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());
        Assert.Equal("REGISTER_UNAVAILABLE", problem.GetProperty("code").GetString());
        Assert.Equal(
            "The register can't be reached. The register's database returned SQL Server error 18456: Login failed for user '…'.",
            Assert.Single(log.Written)
        );
    }

    [Fact]
    public async Task Any_other_failure_stays_what_it_is()
    {
        var log = new LogLines();
        await using var host = await RefusingHost.StartAsync(log, () => throw new InvalidOperationException("ours"));
        using var http = new HttpClient { BaseAddress = new Uri(host.Urls.Single()) };

        using var response = await http.GetAsync(new Uri("/", UriKind.Relative));

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Null(response.Headers.RetryAfter);
    }

    [Fact]
    public async Task The_health_of_the_register_names_no_server_and_its_cause_is_logged()
    {
        await using var server = new TdsServer(_ => null) { Login = Starting };
        using var store = new RegisterPool(server.Settings, NullLoggerFactory.Instance);
        var log = new LogLines();

        var health = await new Readiness(store, new Logger<Readiness>(new LoggerFactory([log]))).CheckHealthAsync(new HealthCheckContext());

        Assert.Equal((HealthStatus.Unhealthy, "The register does not answer."), (health.Status, health.Description));
        Assert.Contains("error 18456", Assert.Single(log.Written), StringComparison.Ordinal);
    }

    private static async Task ReadAsync(RegisterPool store)
    {
        await using var register = store.CreateDbContext();
        await register.Codelists.AnyAsync();
    }
}
