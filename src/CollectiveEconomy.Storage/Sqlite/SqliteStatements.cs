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
internal sealed class SqliteStatements : DbCommandInterceptor
{
    private readonly ConditionalWeakTable<SqliteConnection, PreparedStatements> _kept = [];

    /// <summary>It keeps nothing beyond a connection, so one serves all.</summary>
    public static SqliteStatements Instance { get; } = new();

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result) =>
        result is SqliteCommand { Connection: { } connection } command ? _kept.GetOrCreateValue(connection).Prepared(command) : result;
}
