using System.Collections.Concurrent;
using System.Diagnostics;
using CollectiveEconomy.Storage.Cubes;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CollectiveEconomy.Api.Tests.Contract;

/// <summary>Collects the SQL that one request sends, to the register and to the release, by the request's trace.</summary>
internal sealed class SqlRecorder : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly ConcurrentQueue<string> _statements = [];
    private readonly List<IDisposable> _subscriptions = [];
    private readonly ActivityListener _activities;

    public SqlRecorder()
    {
        _activities = new ActivityListener
        {
            ShouldListenTo = source => source.Name is DuckDBQuerying.ActivitySourceName or "Microsoft.AspNetCore",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => Record(activity, activity.GetTagItem("db.query.text") as string),
        };
        ActivitySource.AddActivityListener(_activities);
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>The trace that a request must bear to be recorded, as the header traceparent.</summary>
    public string TraceParent => $"00-{Trace}-00f067aa0ba902b7-01";

    public IReadOnlyCollection<string> Statements => _statements;

    private ActivityTraceId Trace { get; } = ActivityTraceId.CreateRandom();

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory)
            _subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandEventData command && value.Key == RelationalEventId.CommandExecuting.Name)
            Record(Activity.Current, command.Command.CommandText);
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose()
    {
        _activities.Dispose();
        _subscriptions.ForEach(subscription => subscription.Dispose());
    }

    private const string DbLoggerCategory = "Microsoft.EntityFrameworkCore";

    private void Record(Activity? activity, string? sql)
    {
        if (sql is not null && activity?.TraceId == Trace)
            _statements.Enqueue(sql.ReplaceLineEndings("\n"));
    }
}
