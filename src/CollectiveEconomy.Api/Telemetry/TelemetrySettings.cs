using System.ComponentModel.DataAnnotations;
using OpenTelemetry.Exporter;

namespace CollectiveEconomy.Api.Telemetry;

/// <summary>What the host tells of itself, and to whom; nothing unless configured. Configuration section <c>Telemetry</c>.</summary>
internal sealed record TelemetrySettings
{
    /// <summary>Port on which metrics are served to Prometheus, apart from all else; null for none, 0 for any free one.</summary>
    [Range(0, 65_535)]
    public int? PrometheusPort { get; init; }

    /// <summary>Address of that port; only this machine reaches it unless configured.</summary>
    [Required]
    public string PrometheusAddress { get; init; } = "127.0.0.1";

    /// <summary>Collector to which traces and metrics are sent by OTLP; null for none.</summary>
    public Uri? OtlpEndpoint { get; init; }

    /// <summary>How they are sent; gRPC if not configured.</summary>
    [EnumDataType(typeof(OtlpExportProtocol))]
    public OtlpExportProtocol OtlpProtocol { get; init; } = OtlpExportProtocol.Grpc;

    /// <summary>Share of requests that are traced; 0.01 if not configured. Callers can't ask for more.</summary>
    [Range(0.0, 1.0)]
    public double TraceRatio { get; init; } = 0.01;

    /// <summary>Whether anything is measured.</summary>
    public bool IsOn => PrometheusPort is not null || OtlpEndpoint is not null;
}
