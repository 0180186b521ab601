using System.Diagnostics;
using CollectiveEconomy.Engine.Errors;
using GraphQL;

namespace CollectiveEconomy.Engine.Operations;

/// <summary>Measures one request from its beginning until it is disposed.</summary>
internal sealed class OperationMeasurement : IDisposable
{
    private const string OperationTag = "operation";
    private const string OutcomeTag = "outcome";

    private readonly long _began = Stopwatch.GetTimestamp();
    private string _operation = OperationTelemetry.Other;
    private string _outcome = "ok";
    private Activity? _activity;

    /// <summary>Begins the activity of the operation; what it causes is part of it.</summary>
    /// <param name="name">Name of the stored document; null for any other.</param>
    public void Begin(string? name)
    {
        _operation = name ?? OperationTelemetry.Other;
        if (OperationTelemetry.Source.HasListeners())
            _activity = OperationTelemetry.Source.StartActivity("operation " + _operation);
    }

    /// <summary>Notes what a response was made from.</summary>
    /// <param name="result"><c>hit</c>, <c>made</c> or <c>not_modified</c>.</param>
    public void NoteCache(string result)
    {
        OperationTelemetry.Cached.Add(1, new KeyValuePair<string, object?>("result", result));
        _activity?.SetTag("ceco.cache", result);
    }

    /// <summary>Notes what was executed: its rows, and the codes of its errors.</summary>
    /// <param name="result">The result.</param>
    public void Note(ExecutionResult result)
    {
        if (OperationTelemetry.Rows.Enabled && ResponseRows.CountOf(result) is > 0 and var rows)
            OperationTelemetry.Rows.Add(rows, new KeyValuePair<string, object?>(OperationTag, _operation));
        if (result.Errors is { Count: > 0 } errors)
            NoteErrors(errors, result.Executed);
    }

    /// <summary>Notes why the request was refused.</summary>
    /// <param name="refused">The refusal.</param>
    public void Note(ExecutionError refused) => NoteErrors([refused], isExecuted: false);

    /// <summary>Notes that nobody waited for the response.</summary>
    public void GiveUp() => _outcome = "given_up";

    /// <inheritdoc/>
    public void Dispose()
    {
        if (OperationTelemetry.Duration.Enabled)
            OperationTelemetry.Duration.Record(
                Stopwatch.GetElapsedTime(_began).TotalSeconds,
                new KeyValuePair<string, object?>(OperationTag, _operation),
                new KeyValuePair<string, object?>(OutcomeTag, _outcome)
            );
        _activity?.SetTag(OutcomeTag, _outcome);
        _activity?.Dispose();
    }

    private void NoteErrors(IEnumerable<ExecutionError> errors, bool isExecuted)
    {
        _outcome = isExecuted ? "errors" : "refused";
        _activity?.SetStatus(ActivityStatusCode.Error);
        foreach (var code in errors.Select(error => ErrorKinds.Of(error).Name).Distinct(StringComparer.Ordinal))
            OperationTelemetry.Errors.Add(
                1,
                new KeyValuePair<string, object?>("code", code),
                new KeyValuePair<string, object?>(OperationTag, _operation)
            );
    }
}
