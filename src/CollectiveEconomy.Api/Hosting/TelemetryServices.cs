using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Api.Telemetry;
using CollectiveEconomy.Engine.Operations;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Cubes;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CollectiveEconomy.Api.Hosting;

/// <summary>Registers telemetry. Without settings nothing listens, and nothing is measured.</summary>
internal static class TelemetryServices
{
    /// <summary>Reads the section <c>Telemetry</c>.</summary>
    /// <exception cref="StartRefused">A setting is wrong.</exception>
    public static IServiceCollection AddTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<TelemetrySettings>().Bind(configuration.GetSection("Telemetry")).ValidateDataAnnotations().ValidateOnStart();
        var settings = configuration.GetSection("Telemetry").Get<TelemetrySettings>() ?? new TelemetrySettings();
        if (!settings.IsOn)
            return services;
        services.AddHostedService<ReleaseMetrics>();
        var telemetry = services
            .AddOpenTelemetry()
            .ConfigureResource(host => host.AddService("collective-economy"))
            .WithMetrics(metrics => AddMetrics(metrics, settings));
        if (settings.PrometheusPort is not null)
            services.AddSingleton<PrometheusEndpoint>().AddHostedService(provider => provider.GetRequiredService<PrometheusEndpoint>());
        if (settings.OtlpEndpoint is null)
            return services;
        telemetry.WithTracing(traces => AddTraces(traces, settings));
        return services.AddHostedService<RegisterSpans>();
    }

    private static void AddMetrics(MeterProviderBuilder metrics, TelemetrySettings settings)
    {
        metrics
            .AddMeter(OperationTelemetry.Name, DuckDBQueries.ActivitySourceName, PlatformMeter.Name, "Microsoft.AspNetCore.Hosting")
            .AddRuntimeInstrumentation();
        if (settings.PrometheusPort is not null)
            metrics.AddPrometheusExporter();
        if (settings.OtlpEndpoint is not null)
            metrics.AddOtlpExporter(exporter => Send(exporter, settings));
    }

    // A caller that says it is traced is traced no more often than others.
    private static void AddTraces(TracerProviderBuilder traces, TelemetrySettings settings)
    {
        var share = new TraceIdRatioBasedSampler(settings.TraceRatio);
        traces
            .SetSampler(new ParentBasedSampler(share, remoteParentSampled: share))
            .AddAspNetCoreInstrumentation()
            .AddSource(OperationTelemetry.Name, DuckDBQueries.ActivitySourceName, PlatformMeter.Name)
            .AddProcessor<SpanScrubber>()
            .AddOtlpExporter(exporter => Send(exporter, settings));
    }

    private static void Send(OtlpExporterOptions exporter, TelemetrySettings settings) =>
        (exporter.Endpoint, exporter.Protocol) = (settings.OtlpEndpoint!, settings.OtlpProtocol);
}
