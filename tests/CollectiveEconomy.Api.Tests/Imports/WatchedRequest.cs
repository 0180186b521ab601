using System.Diagnostics;

namespace CollectiveEconomy.Api.Tests.Imports;

/// <summary>A request of which it is told when the server is done with it, though nobody waits for its answer.</summary>
internal sealed class WatchedRequest : IDisposable
{
    private readonly ActivityTraceId _trace = ActivityTraceId.CreateRandom();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly ActivityListener _listener;

    public WatchedRequest()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.PropagationData,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == _trace)
                    _ended.TrySetResult();
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>The value of its header <c>traceparent</c>.</summary>
    public string TraceParent => $"00-{_trace}-{ActivitySpanId.CreateRandom()}-01";

    public Task Ended => _ended.Task;

    public void Dispose() => _listener.Dispose();
}
