using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Storage.Register;

/// <summary>Tells whether the register changed, whoever changed it: this process, the command line, or a hand with another tool.</summary>
/// <remarks>
/// SQLite counts, for each connection, the commits of all others; the count means nothing to another connection, so this one is kept open and
/// named. SQL Server counts commits for the database once change tracking is on (<c>ops/sqlserver/change-tracking.sql</c>); a table that is not
/// tracked would hide its changes, so then there is no version. Keys are left out there: no answer that is kept depends on one. SQLite
/// can't leave them out: the first use of a key on a day changes the version.
/// </remarks>
/// <param name="store">The register.</param>
public sealed class RegisterVersion(IDbContextFactory<RegisterContext> store) : IAsyncDisposable, IDisposable
{
    internal const string OfSqlServer = """
        SELECT CASE
            WHEN EXISTS (
                SELECT * FROM sys.tables AS t
                WHERE t.is_ms_shipped = 0
                    AND t.name NOT IN (N'__EFMigrationsHistory', N'AccessKey')
                    AND NOT EXISTS (SELECT * FROM sys.change_tracking_tables AS c WHERE c.object_id = t.object_id)
            ) THEN NULL
            ELSE CHANGE_TRACKING_CURRENT_VERSION()
        END AS [Value]
        """;

    private readonly string _connection = Guid.NewGuid().ToString("N");
    private RegisterContext? _sqlite;

    /// <summary>A text that is another one after every change; null when the database does not tell. Not for two callers at once.</summary>
    public async Task<string?> ReadAsync()
    {
        if (_sqlite is not null)
            return await CommitsSeenAsync(_sqlite);
        var register = await store.CreateDbContextAsync();
        if (register.Database.IsSqlite())
        {
            await register.Database.OpenConnectionAsync();
            _sqlite = register;
            return await CommitsSeenAsync(register);
        }

        await using (register)
        {
            var version = await register.Database.SqlQueryRaw<long?>(OfSqlServer).ToListAsync();
            return version.Single()?.ToString(CultureInfo.InvariantCulture);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _sqlite?.Dispose();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _sqlite?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async Task<string> CommitsSeenAsync(RegisterContext register)
    {
        await using var command = ((SqliteConnection)register.Database.GetDbConnection()).CreateCommand();
        command.CommandText = "PRAGMA data_version";
        return $"{_connection} {await command.ExecuteScalarAsync()}";
    }
}
