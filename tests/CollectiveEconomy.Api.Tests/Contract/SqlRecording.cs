using System.Diagnostics;

namespace CollectiveEconomy.Api.Tests.Contract;

/// <summary>The SQL that one request sends, to the register and to the release: of the request that bears its trace.</summary>
internal sealed class SqlRecording
{
    private readonly ActivityTraceId _trace = ActivityTraceId.CreateRandom();

    /// <summary>The header traceparent of the request.</summary>
    public string TraceParent => $"00-{_trace}-00f067aa0ba902b7-01";

    /// <summary>The statements in the order in which they were sent.</summary>
    public IReadOnlyList<string> Statements => SqlRecorder.Of(_trace);
}
