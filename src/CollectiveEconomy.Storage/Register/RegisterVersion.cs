using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Storage.Register;

/// <summary>Tells whether the register changed, whoever changed it: this process, the command line, or a hand with another tool.</summary>
/// <remarks>
/// The database itself keeps what tells it, so an unchanged register is known again by the next process. In SQLite triggers on each table write
/// another random number into the table RegisterStamp. SQL Server counts commits for the database once change tracking is on
/// (<c>ops/sqlserver/change-tracking.sql</c>); a table that is not tracked would hide its changes, so then there is no version. Keys are left
/// out: no answer that is kept depends on one. A replica does not say up to which change its rows go, so of it there is no version either.
/// </remarks>
/// <param name="store">The register.</param>
public sealed class RegisterVersion(IDbContextFactory<RegisterContext> store)
{
    internal const string OfSqlite = """SELECT "Value" FROM "RegisterStamp" """;

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

    /// <summary>A text that is another one after every change; null when the database does not tell.</summary>
    public async Task<string?> ReadAsync()
    {
        await using var register = await store.CreateDbContextAsync();
        return await OfAsync(register);
    }

    /// <summary>The same of a register that is open.</summary>
    /// <param name="register">The register.</param>
    public static async Task<string?> OfAsync(RegisterContext register)
    {
        if (IsReplica(register))
            return null;
        var version = await register.Database.SqlQueryRaw<long?>(register.Database.IsSqlite() ? OfSqlite : OfSqlServer).ToListAsync();
        return version.Single()?.ToString(CultureInfo.InvariantCulture);
    }

    private static bool IsReplica(RegisterContext register) =>
        register.Database.IsSqlServer()
        && new SqlConnectionStringBuilder(register.Database.GetConnectionString()).ApplicationIntent == ApplicationIntent.ReadOnly;
}
