using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace CollectiveEconomy.Storage.Sqlite;

/// <summary>The prepared statements of one connection that nobody runs now. A connection is used by one caller at a time.</summary>
/// <param name="damaged">Called when a statement finds the file damaged or gone.</param>
internal sealed class PreparedStatements(Action damaged)
{
    private const int Most = 64;

    private readonly Action _damaged = damaged;
    private readonly Dictionary<string, Command> _idle = [];

    /// <summary>A command that does the same and is prepared, if the same text was run before.</summary>
    public SqliteCommand Prepared(SqliteCommand command)
    {
        if (!_idle.Remove(command.CommandText, out var kept))
            kept = new Command(this) { CommandText = command.CommandText, Connection = command.Connection };
        kept.Transaction = command.Transaction;
        kept.CommandTimeout = command.CommandTimeout;
        foreach (SqliteParameter parameter in command.Parameters)
            kept.Parameters.Add(parameter);
        command.Dispose();
        kept.IsRunning = true;
        return kept;
    }

    private void Keep(Command command)
    {
        if (_idle.Count >= Most)
            Forget();
        if (!_idle.TryAdd(command.CommandText, command))
            command.Dispose();
    }

    // Texts differ by what callers filter; those in use are soon prepared again.
    private void Forget()
    {
        foreach (var command in _idle.Values)
            command.Dispose();
        _idle.Clear();
    }

    /// <summary>Who disposes of it while it runs has only finished with it; whoever does so afterwards, the closing connection too, means it.</summary>
    private sealed class Command(PreparedStatements owner) : SqliteCommand
    {
        public bool IsRunning { get; set; }

        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior)
        {
            try
            {
                return new SqliteRows(ExecuteReader(behavior), owner._damaged);
            }
            catch (SqliteException failure) when (SqliteFile.IsDamage(failure))
            {
                owner._damaged();
                throw;
            }
        }

        protected override async Task<DbDataReader> ExecuteDbDataReaderAsync(CommandBehavior behavior, CancellationToken cancellationToken)
        {
            try
            {
                return new SqliteRows(await ExecuteReaderAsync(behavior, cancellationToken), owner._damaged);
            }
            catch (SqliteException failure) when (SqliteFile.IsDamage(failure))
            {
                owner._damaged();
                throw;
            }
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing && IsRunning)
            {
                IsRunning = false;
                Parameters.Clear();
                owner.Keep(this);
            }
            else
                base.Dispose(disposing);
        }
    }
}
