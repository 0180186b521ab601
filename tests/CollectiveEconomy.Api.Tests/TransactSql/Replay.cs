using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CollectiveEconomy.Api.Tests.TransactSql;

/// <summary>Stands for a server: keeps each statement, and gives the rows that SQLite gave in its place.</summary>
internal sealed class Replay(Tape tape) : DbCommandInterceptor
{
    private readonly List<string> _statements = [];

    /// <summary>The statements in the order in which they were sent.</summary>
    public IReadOnlyList<string> Statements => _statements;

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result
    )
    {
        _statements.Add(command.CommandText);
        return InterceptionResult<DbDataReader>.SuppressWithResult(tape.Of(_statements.Count - 1));
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    ) => new(ReaderExecuting(command, eventData, result));
}
