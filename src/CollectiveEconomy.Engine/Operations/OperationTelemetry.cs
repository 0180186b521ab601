using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>Activities and metrics of operations. They hold names of stored documents and codes of errors: no text, variable or value.</summary>
public static class OperationTelemetry
{
    /// <summary>Name of the activity source and of the meter.</summary>
    public const string Name = "CollectiveEconomy.Engine";

    /// <summary>What operations are called that are not stored: clients invent as many names as they like.</summary>
    public const string Other = "other";

    private static readonly Meter Meter = new(Name);

    internal static readonly ActivitySource Source = new(Name);

    internal static readonly Histogram<double> Duration = Meter.CreateHistogram(
        "ceco.operation.duration",
        "s",
        "Time from the first byte of a GraphQL request to the last of its response.",
        tags: null,
        advice: new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
        }
    );

    internal static readonly Counter<long> Errors = Meter.CreateCounter<long>(
        "ceco.operation.errors",
        description: "GraphQL responses by the code of each kind of error in them; COST_LIMIT is refused cost."
    );

    internal static readonly Counter<long> Rows = Meter.CreateCounter<long>(
        "ceco.operation.rows",
        description: "Objects in lists of executed GraphQL responses; what comes from memory is not counted again."
    );

    internal static readonly Counter<long> Cached = Meter.CreateCounter<long>(
        "ceco.response.cache",
        description: "Responses that may be kept: hit, made, or not_modified where the client has it."
    );
}
