using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using CollectiveEconomy.Api.Hosting;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Tests.Register.Tds;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
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
        var log = new Lines();
        await using var host = await HostAsync(log, () => ReadAsync(store));
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
        var log = new Lines();
        await using var host = await HostAsync(log, () => throw new InvalidOperationException("ours"));
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
        var log = new Lines();

        var health = await new Readiness(store, new Logger<Readiness>(new LoggerFactory([log]))).CheckHealthAsync(new HealthCheckContext());

        Assert.Equal((HealthStatus.Unhealthy, "The register does not answer."), (health.Status, health.Description));
        Assert.Contains("error 18456", Assert.Single(log.Written), StringComparison.Ordinal);
    }

    private static async Task ReadAsync(RegisterPool store)
    {
        await using var register = store.CreateDbContext();
        await register.Codelists.AnyAsync();
    }

    private static async Task<WebApplication> HostAsync(Lines log, Func<Task> door)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore().AddProblemDetails();
        builder.Logging.AddProvider(log).AddFilter((_, category, _) => category == typeof(Readiness).FullName);
        var host = builder.Build();
        host.UseRegisterRefusals();
        host.Run(_ => door());
        await host.StartAsync();
        return host;
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        public List<string> Written { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => Written.Add(formatter(state, exception));

        public void Dispose() { }
    }
}
