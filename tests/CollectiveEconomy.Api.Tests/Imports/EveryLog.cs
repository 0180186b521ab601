using Microsoft.Extensions.Logging;

namespace CollectiveEconomy.Api.Tests.Imports;

/// <summary>Keeps every line that a host logs, from the most detailed level on that its configuration lets through.</summary>
public sealed class EveryLog : ILoggerProvider, ILogger
{
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_lines)
                return [.. _lines];
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        lock (_lines)
            _lines.Add($"{logLevel} {eventId}: {formatter(state, exception)} {exception}");
    }

    public void Dispose() { }
}
