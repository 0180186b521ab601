using System.Diagnostics.Metrics;
using CollectiveEconomy.Api.Telemetry;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Api.Imports;

/// <summary>Counts submissions that this host imported.</summary>
internal static class ImportMetrics
{
    private static readonly Counter<long> Imports = new Meter(PlatformMeter.Name).CreateCounter<long>(
        "ceco.imports",
        description: "Submissions that were imported on this host, by outcome."
    );

    /// <summary>Counts one.</summary>
    public static void Count(ImportOutcome outcome) =>
        Imports.Add(1, new KeyValuePair<string, object?>("outcome", outcome.ToString().ToLowerInvariant()));
}
