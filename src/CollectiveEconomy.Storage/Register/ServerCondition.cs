using CollectiveEconomy.Statistics.Languages;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Storage.Register;

/// <summary>What a register on SQL Server depends on besides its tables. Flags are 1 or 0, as the server gives them.</summary>
public sealed record ServerCondition
{
    internal const string Query = """
        SELECT
            CAST(SERVERPROPERTY('ProductMajorVersion') AS int) AS [Version],
            CAST(d.compatibility_level AS int) AS [CompatibilityLevel],
            CAST(d.collation_name AS nvarchar(128)) AS [Collation],
            CAST(d.is_read_committed_snapshot_on AS int) AS [ReadsCommittedSnapshot],
            CASE WHEN d.snapshot_isolation_state = 1 THEN 1 ELSE 0 END AS [AllowsSnapshot],
            CASE
                WHEN HAS_PERMS_BY_NAME(s.[Name], 'SCHEMA', 'SELECT') = 1
                    AND HAS_PERMS_BY_NAME(s.[Name], 'SCHEMA', 'INSERT') = 1
                    AND HAS_PERMS_BY_NAME(s.[Name], 'SCHEMA', 'UPDATE') = 1
                    AND HAS_PERMS_BY_NAME(s.[Name], 'SCHEMA', 'DELETE') = 1
                    AND NOT EXISTS (
                        SELECT * FROM sys.tables AS t INNER JOIN sys.identity_columns AS i ON i.object_id = t.object_id
                        WHERE t.is_ms_shipped = 0 AND HAS_PERMS_BY_NAME(s.[Name] + N'.' + QUOTENAME(t.name), 'OBJECT', 'ALTER') = 0
                    ) THEN 1
                ELSE 0
            END AS [MayWrite],
            ISNULL(IS_ROLEMEMBER('db_owner'), 0) AS [IsOwner],
            (SELECT COUNT(*) FROM sys.foreign_keys AS f WHERE f.is_not_trusted = 1) AS [UntrustedReferences],
            CONVERT(nvarchar(33), SYSUTCDATETIME(), 126) AS [Time]
        FROM sys.databases AS d
        CROSS JOIN (SELECT QUOTENAME(OBJECT_SCHEMA_NAME(OBJECT_ID(N'[AnnualReport]'))) AS [Name]) AS s
        WHERE d.database_id = DB_ID()
        """;

    /// <summary>Major version of the server; 16 is SQL Server 2022.</summary>
    public required int Version { get; init; }

    /// <summary>Compatibility level of the database; 160 is SQL Server 2022.</summary>
    public required int CompatibilityLevel { get; init; }

    /// <summary>Collation of the database; null when the server does not say.</summary>
    public required string? Collation { get; init; }

    /// <summary>Whether readers see what was committed last and wait for no writer.</summary>
    public required int ReadsCommittedSnapshot { get; init; }

    /// <summary>Whether a transaction may read one state of the database without locks.</summary>
    public required int AllowsSnapshot { get; init; }

    /// <summary>Whether the login may read and write all tables, and give rows their keys.</summary>
    public required int MayWrite { get; init; }

    /// <summary>Whether the login owns the database, which is more than a host needs.</summary>
    public required int IsOwner { get; init; }

    /// <summary>Number of references that the server does not trust, because rows were written without a check.</summary>
    public required int UntrustedReferences { get; init; }

    /// <summary>Time of the server in UTC, as ISO 8601 without a zone.</summary>
    public required string Time { get; init; }

    /// <summary>The settings of the database without which readers and writers lock each other out; null when none is missing.</summary>
    public LocalizedText? IsolationFault
    {
        get
        {
            string?[] missing =
            [
                ReadsCommittedSnapshot == 1 ? null : "READ_COMMITTED_SNAPSHOT",
                AllowsSnapshot == 1 ? null : "ALLOW_SNAPSHOT_ISOLATION",
            ];
            var names = string.Join(", ", missing.OfType<string>());
            return names.Length == 0
                ? null
                : new(
                    $"Cơ sở dữ liệu của sổ đăng ký chưa bật {names}: hãy chạy ops/sqlserver/settings.sql.",
                    $"The database of the register has not turned on {names}: run ops/sqlserver/settings.sql."
                );
        }
    }

    /// <summary>Reads it from a register on SQL Server.</summary>
    /// <param name="register">The register.</param>
    /// <param name="cancellationToken">Stops.</param>
    public static async Task<ServerCondition> ReadAsync(RegisterContext register, CancellationToken cancellationToken = default) =>
        (await register.Database.SqlQueryRaw<ServerCondition>(Query).ToListAsync(cancellationToken)).Single();
}
