using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace CollectiveEconomy.Storage.Sqlite;

/// <summary>Stops a query of SQLite when its caller gives up.</summary>
/// <remarks>
/// Microsoft.Data.Sqlite looks at the token before a command and at none while it runs; its Cancel does nothing. sqlite3_interrupt may be called
/// from another thread as long as the connection is open: it is, until the reader is disposed, and the registration waits for a call under way.
/// </remarks>
internal sealed class SqliteInterruption : DbCommandInterceptor
{
    private readonly ConcurrentDictionary<Guid, CancellationTokenRegistration> _running = [];

    /// <summary>It keeps nothing of a context, so one serves all.</summary>
    public static SqliteInterruption Instance { get; } = new();

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    ) => Watched(command, eventData, result, cancellationToken);

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<object> result,
        CancellationToken cancellationToken = default
    ) => Watched(command, eventData, result, cancellationToken);

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    ) => Watched(command, eventData, result, cancellationToken);

    // Rows are computed while they are read: a reader is watched until it is closed.
    public override InterceptionResult DataReaderDisposing(
        DbCommand command,
        DataReaderDisposingEventData eventData,
        InterceptionResult result
    )
    {
        Leave(eventData.CommandId);
        return result;
    }

    public override ValueTask<object?> ScalarExecutedAsync(
        DbCommand command,
        CommandExecutedEventData eventData,
        object? result,
        CancellationToken cancellationToken = default
    ) => Done(eventData, result);

    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command,
        CommandExecutedEventData eventData,
        int result,
        CancellationToken cancellationToken = default
    ) => Done(eventData, result);

    public override Task CommandFailedAsync(
        DbCommand command,
        CommandErrorEventData eventData,
        CancellationToken cancellationToken = default
    ) => Left(eventData.CommandId);

    public override Task CommandCanceledAsync(
        DbCommand command,
        CommandEndEventData eventData,
        CancellationToken cancellationToken = default
    ) => Left(eventData.CommandId);

    private ValueTask<T> Watched<T>(DbCommand command, CommandEventData running, T result, CancellationToken cancellationToken)
    {
        if (cancellationToken.CanBeCanceled && command.Connection is SqliteConnection { Handle: { } handle })
            _running[running.CommandId] = cancellationToken.UnsafeRegister(
                static handle => raw.sqlite3_interrupt((sqlite3)handle!),
                handle
            );
        return new(result);
    }

    private ValueTask<T> Done<T>(CommandExecutedEventData done, T result)
    {
        Leave(done.CommandId);
        return new(result);
    }

    private Task Left(Guid command)
    {
        Leave(command);
        return Task.CompletedTask;
    }

    private void Leave(Guid command)
    {
        if (_running.TryRemove(command, out var registration))
            registration.Dispose();
    }
}
