using System.Diagnostics;
using System.Globalization;
using CollectiveEconomy.Api.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace CollectiveEconomy.Api.Tests.Telemetry;

/// <summary>What exporters of a host were given, beside those that are configured: a collector that does not answer, and Prometheus.</summary>
internal sealed class ExportedTelemetry
{
    /// <summary>Settings with which a host exports everything; nobody listens at the address of the collector.</summary>
    public static readonly string[] Settings =
    [
        "--Telemetry:PrometheusPort=0",
        "--Telemetry:OtlpEndpoint=http://127.0.0.1:9",
        "--Telemetry:TraceRatio=1",
    ];

    private readonly List<Activity> _spans = [];
    private readonly List<Metric> _metrics = [];

    /// <summary>The spans that ended so far.</summary>
    public IReadOnlyList<Activity> Spans(IServiceProvider host)
    {
        host.GetRequiredService<TracerProvider>().ForceFlush();
        lock (_spans)
            return [.. _spans];
    }

    /// <summary>Every metric so far, by name.</summary>
    public ILookup<string, Metric> Metrics(IServiceProvider host)
    {
        host.GetRequiredService<MeterProvider>().ForceFlush();
        lock (_metrics)
            return _metrics.ToLookup(metric => metric.Name);
    }

    /// <summary>Adds the exporters to a host.</summary>
    public void AddTo(IServiceCollection services)
    {
        services.ConfigureOpenTelemetryTracerProvider(traces => traces.AddInMemoryExporter(_spans));
        services.ConfigureOpenTelemetryMeterProvider(metrics => metrics.AddInMemoryExporter(_metrics));
    }

    /// <summary>All of it as text: names, tags and values of spans and metrics, and what Prometheus is given.</summary>
    public async Task<string> TextAsync(IServiceProvider host)
    {
        var lines = new List<string>();
        foreach (var span in Spans(host))
            lines.Add(
                $"{span.DisplayName} {span.StatusDescription} {span.TraceStateString} {string.Join(' ', span.TagObjects)} {string.Join(' ', span.Baggage)} "
                    + string.Join(' ', span.Events.Select(happened => happened.Name + string.Join(' ', happened.Tags)))
            );
        foreach (var metric in Metrics(host).SelectMany(named => named))
        foreach (ref readonly var point in metric.GetMetricPoints())
        {
            var tags = new List<string>();
            foreach (var tag in point.Tags)
                tags.Add(string.Create(CultureInfo.InvariantCulture, $"{tag.Key}={tag.Value}"));
            lines.Add($"{metric.Name} {string.Join(' ', tags)}");
        }

        lines.Add(await ScrapeAsync(host));
        return string.Join('\n', lines);
    }

    /// <summary>What Prometheus is given.</summary>
    public static async Task<string> ScrapeAsync(IServiceProvider host)
    {
        using var http = new HttpClient();
        return await http.GetStringAsync(host.GetRequiredService<PrometheusEndpoint>().Address + "/metrics");
    }
}
