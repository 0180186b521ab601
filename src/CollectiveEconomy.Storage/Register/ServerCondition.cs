using CollectiveEconomy.Statistics.Languages;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Storage.Register;

/// <summary>What a register on SQL Server depends on besides its tables. Flags are 1 or 0, as the server gives them.</summary>
public sealed record ServerCondition
{
    internal const string Query = $"""
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
                    AND HAS_PERMS_BY_NAME(s.[Name], 'SCHEMA', 'DELETE') = 1 THEN 1
                ELSE 0
            END AS [MayWrite],
            ISNULL(IS_ROLEMEMBER('db_owner'), 0) AS [IsOwner],
            (SELECT COUNT(*) FROM sys.foreign_keys AS f WHERE f.is_not_trusted = 1) AS [UntrustedReferences],
            (
                SELECT COUNT(*) FROM sys.columns AS c INNER JOIN sys.tables AS t ON t.object_id = c.object_id
                WHERE t.is_ms_shipped = 0 AND t.name <> N'__EFMigrationsHistory'
                    AND (c.is_identity = 1 OR c.collation_name <> N'{ServerCollation.Name}')
            ) AS [OtherColumns],
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

    /// <summary>Whether the login may read and write all tables.</summary>
    public required int MayWrite { get; init; }

    /// <summary>Whether the login owns the database, which is more than a host needs.</summary>
    public required int IsOwner { get; init; }

    /// <summary>Number of references that the server does not trust, because rows were written without a check.</summary>
    public required int UntrustedReferences { get; init; }

    /// <summary>Number of columns that compare texts in another way than the register needs, or number rows by themselves.</summary>
    public required int OtherColumns { get; init; }

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

    /// <summary>How database or columns compare codes otherwise than SQLite and the imports do; null when they do not.</summary>
    public LocalizedText? CollationFault =>
        (Collation, OtherColumns) switch
        {
            (not ServerCollation.Name, _) => new(
                $"Cơ sở dữ liệu của sổ đăng ký có collation {Collation}, so sánh và sắp xếp mã khác với hệ thống: hãy tạo cơ sở dữ liệu mới với COLLATE {ServerCollation.Name}, chạy 'ceco init' và nhập dữ liệu.",
                $"The database of the register has collation {Collation}, which compares and orders codes otherwise than the platform: create a new database with COLLATE {ServerCollation.Name}, run 'ceco init', and import the data."
            ),
            (_, > 0) => new(
                $"{OtherColumns} cột của sổ đăng ký có collation khác {ServerCollation.Name} hoặc tự đánh số, vì do một bản trước tạo: hãy tạo cơ sở dữ liệu mới, chạy 'ceco init' và nhập dữ liệu.",
                $"{OtherColumns} columns of the register have another collation than {ServerCollation.Name} or number rows by themselves, as an earlier build made them: create a new database, run 'ceco init', and import the data."
            ),
            _ => null,
        };

    /// <summary>Reads it from a register on SQL Server.</summary>
    /// <param name="register">The register.</param>
    /// <param name="cancellationToken">Stops.</param>
    public static async Task<ServerCondition> ReadAsync(RegisterContext register, CancellationToken cancellationToken = default) =>
        (await register.Database.SqlQueryRaw<ServerCondition>(Query).ToListAsync(cancellationToken)).Single();
}
