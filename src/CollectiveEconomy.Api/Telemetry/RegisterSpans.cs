using System.Diagnostics;
using CollectiveEconomy.Ingestion.Setup;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CollectiveEconomy.Api.Telemetry;

/// <summary>Makes a span of each statement to the register within a request that is traced; other requests cost one look.</summary>
/// <param name="settings">Which database it is.</param>
internal sealed class RegisterSpans(PlatformSettings settings)
    : IHostedService,
        IObserver<DiagnosticListener>,
        IObserver<KeyValuePair<string, object?>>,
        IDisposable
{
    private const string EntityFramework = "Microsoft.EntityFrameworkCore";

    private static readonly ActivitySource Source = new(PlatformMeter.Name);

    private readonly string _system = settings.Register.Provider == RegisterProvider.Sqlite ? "sqlite" : "microsoft.sql_server";
    private readonly List<IDisposable> _subscriptions = [];

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == EntityFramework)
            _subscriptions.Add(value.Subscribe(this, IsTraced));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is not CommandEndEventData ended)
            return;
        using var activity = Source.StartActivity(
            ActivityKind.Client,
            startTime: ended.StartTime,
            tags: [new("db.system.name", _system), new("db.query.text", ended.Command.CommandText)],
            name: "register statement"
        );
        if (ended is CommandErrorEventData)
            activity?.SetStatus(ActivityStatusCode.Error);
        activity?.SetEndTime(ended.StartTime.UtcDateTime + ended.Duration);
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose()
    {
        foreach (var subscription in _subscriptions)
            subscription.Dispose();
        _subscriptions.Clear();
    }

    private static bool IsTraced(string ofEvent) =>
        Activity.Current is { Recorded: true }
        && (ofEvent == RelationalEventId.CommandExecuted.Name || ofEvent == RelationalEventId.CommandError.Name);
}
