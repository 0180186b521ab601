using System.Collections.Concurrent;
using System.Diagnostics;
using CollectiveEconomy.Storage.Cubes;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CollectiveEconomy.Api.Tests.Contract;

/// <summary>Listens to all SQL of the process and keeps it by the trace of the request that caused it.</summary>
internal sealed class SqlRecorder : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private const string EntityFramework = "Microsoft.EntityFrameworkCore";
    private static readonly ConcurrentDictionary<ActivityTraceId, ConcurrentQueue<string>> Statements = [];
    private static readonly Lazy<IDisposable> Listening = new(Subscribe);

    /// <summary>Listens from now on, for as long as the process lives.</summary>
    public static void Listen() => _ = Listening.Value;

    /// <summary>What a trace sent.</summary>
    public static IReadOnlyList<string> Of(ActivityTraceId trace) => Statements.TryGetValue(trace, out var sent) ? [.. sent] : [];

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == EntityFramework)
            value.Subscribe(this);
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandEventData command && value.Key == RelationalEventId.CommandExecuting.Name)
            Record(Activity.Current, command.Command.CommandText);
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    private static IDisposable Subscribe()
    {
        ActivitySource.AddActivityListener(
            new ActivityListener
            {
                ShouldListenTo = source => source.Name is DuckDBQueries.ActivitySourceName or "Microsoft.AspNetCore",
                Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
                ActivityStopped = activity => Record(activity, activity.GetTagItem("db.query.text") as string),
            }
        );
        return DiagnosticListener.AllListeners.Subscribe(new SqlRecorder());
    }

    // How a connection is set up, and whether the register changed within the last second, is no part of what is asked: whoever comes first causes it.
    private static bool IsOfNobody(string sql) =>
        sql.StartsWith("PRAGMA ", StringComparison.Ordinal)
        || sql.StartsWith("""SELECT "Value" FROM "RegisterStamp""", StringComparison.Ordinal);

    private static void Record(Activity? activity, string? sql)
    {
        if (sql is not null && activity is not null && !IsOfNobody(sql))
            Statements.GetOrAdd(activity.TraceId, _ => []).Enqueue(sql.ReplaceLineEndings("\n"));
    }
}
