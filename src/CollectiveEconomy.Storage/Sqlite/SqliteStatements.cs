using System.Data.Common;
using System.Runtime.CompilerServices;
using CollectiveEconomy.Storage.Register;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CollectiveEconomy.Storage.Sqlite;

/// <summary>Keeps the statements of SQLite prepared for the next query with the same text.</summary>
/// <remarks>
/// Microsoft.Data.Sqlite forgets a statement with its command and EF Core makes a command for each query, but preparing one costs more than running
/// it. Statements belong to a connection, which must stay open (<see cref="RegisterPool"/>).
/// </remarks>
/// <param name="damaged">Called when a statement finds the file damaged or gone.</param>
internal sealed class SqliteStatements(Action damaged) : DbCommandInterceptor
{
    private readonly ConditionalWeakTable<SqliteConnection, PreparedStatements> _kept = [];

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result) =>
        result is SqliteCommand { Connection: { } connection } command
            ? _kept.GetValue(connection, _ => new PreparedStatements(damaged)).Prepared(command)
            : result;
}
