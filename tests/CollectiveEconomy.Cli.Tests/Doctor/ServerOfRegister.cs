using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Tests.Register.Tds;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Cli.Tests.Doctor;

/// <summary>Answers as SQL Server does that holds an up-to-date register.</summary>
/// <param name="condition">The condition of the server.</param>
/// <param name="isTracked">Whether changes are tracked.</param>
internal sealed class ServerOfRegister(ServerCondition condition, bool isTracked)
{
    private static readonly string[] Condition =
    [
        "Version",
        "CompatibilityLevel",
        "Collation",
        "ReadsCommittedSnapshot",
        "AllowsSnapshot",
        "MayWrite",
        "IsOwner",
        "UntrustedReferences",
        "OtherColumns",
        "Time",
    ];

    /// <summary>A server on which nothing is to be found fault with.</summary>
    public static ServerCondition Good { get; } =
        new()
        {
            Version = 16,
            CompatibilityLevel = 160,
            Collation = "Latin1_General_100_BIN2",
            ReadsCommittedSnapshot = 1,
            AllowsSnapshot = 1,
            MayWrite = 1,
            IsOwner = 0,
            UntrustedReferences = 0,
            OtherColumns = 0,
            Time = "2026-12-31T20:01:00",
        };

    public TdsReply? Answer(TdsRequest request) =>
        request.Text.Contains("is_read_committed_snapshot_on", StringComparison.Ordinal)
            ? TdsReply.Rows(
                Condition,
                [
                    condition.Version,
                    condition.CompatibilityLevel,
                    condition.Collation,
                    condition.ReadsCommittedSnapshot,
                    condition.AllowsSnapshot,
                    condition.MayWrite,
                    condition.IsOwner,
                    condition.UntrustedReferences,
                    condition.OtherColumns,
                    condition.Time,
                ]
            )
        : request.Text.Contains("CHANGE_TRACKING_CURRENT_VERSION", StringComparison.Ordinal) ? TdsReply.Version(isTracked ? 7 : null)
        : request.Text.Contains("[MigrationId]", StringComparison.Ordinal)
            ? TdsReply.Rows(["MigrationId", "ProductVersion"], [.. Migrations().Select(id => new object?[] { id, "10.0" })])
        : request.Kind == TdsRequestKind.Batch ? TdsReply.Rows(["value"], [1])
        : null;

    private static IEnumerable<string> Migrations()
    {
        using var register = RegisterConnection.Open(
            new RegisterSettings { Provider = RegisterProvider.SqlServer, ConnectionString = "Server=none" }
        );
        return [.. register.Database.GetMigrations()];
    }
}
