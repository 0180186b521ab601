using System.Net;
using Microsoft.Extensions.Options;
using OpenTelemetry.Metrics;

namespace CollectiveEconomy.Api.Telemetry;

/// <summary>Serves metrics at <c>/metrics</c> on a port of its own, which leads to nothing else; callers of the platform don't reach it.</summary>
/// <param name="settings">Where it listens.</param>
/// <param name="meters">The metrics.</param>
/// <param name="log">Told where.</param>
internal sealed class PrometheusEndpoint(IOptions<TelemetrySettings> settings, MeterProvider meters, ILogger<PrometheusEndpoint> log)
    : IHostedService,
        IAsyncDisposable
{
    private WebApplication? _web;

    /// <summary>Where it listens; null before it does.</summary>
    public string? Address { get; private set; }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(kestrel =>
                kestrel.Listen(IPAddress.Parse(settings.Value.PrometheusAddress), settings.Value.PrometheusPort!.Value)
            );
        _web = builder.Build();
        _web.UseOpenTelemetryPrometheusScrapingEndpoint(
            meters,
            http => http.Request.Path == "/metrics",
            path: null,
            configureBranchedPipeline: null,
            optionsName: null
        );
        await _web.StartAsync(cancellationToken);
        Address = _web.Urls.Single();
        log.LogInformation("Metrics are at {Address}/metrics.", Address);
    }

    public Task StopAsync(CancellationToken cancellationToken) => _web?.StopAsync(cancellationToken) ?? Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_web is not null)
            await _web.DisposeAsync();
    }
}
