using System.Collections.Concurrent;
using System.Diagnostics;
using CollectiveEconomy.Storage.Cubes;

namespace CollectiveEconomy.Storage.Tests.Cubes;

/// <summary>Listens to the statements that DuckDB is given, and tells those of its own test.</summary>
internal sealed class Traced : IDisposable
{
    private readonly ConcurrentBag<Activity> _all = [];
    private readonly ActivityListener _listener;
    private readonly Activity _mine;

    public Traced()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == DuckDBQueries.ActivitySourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = _all.Add,
        };
        ActivitySource.AddActivityListener(_listener);
        _mine = new Activity("test").Start();
    }

    /// <summary>The statements so far.</summary>
    public IEnumerable<Activity> Statements =>
        _all.Where(activity => activity.TraceId == _mine.TraceId && activity.Kind == ActivityKind.Client);

    public void Dispose()
    {
        _mine.Dispose();
        _listener.Dispose();
    }
}
