using System.Diagnostics.Metrics;
using CollectiveEconomy.Api.Telemetry;

namespace CollectiveEconomy.Api.Releases;

/// <summary>Tells how old the current release is, and how many are damaged, whenever metrics are read.</summary>
internal sealed class ReleaseMetrics : IHostedService
{
    public ReleaseMetrics(IMeterFactory meters, ReleaseCatalogue catalogue, TimeProvider clock)
    {
        var meter = meters.Create(PlatformMeter.Name);
        meter.CreateObservableGauge(
            "ceco.release.age",
            () =>
                catalogue.State.Releases.Current is { } release
                    ? [new Measurement<double>((clock.GetUtcNow() - release.PublishedAt).TotalSeconds)]
                    : Array.Empty<Measurement<double>>(),
            "s",
            "Time since the current release became public; none without a release."
        );
        meter.CreateObservableGauge(
            "ceco.release.damaged",
            () => catalogue.State.Damaged.Count,
            description: "Releases that are left out as their files are damaged."
        );
    }

    // It is made when the host starts; there is nothing else to do.
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
