using CollectiveEconomy.Ingestion.Maps;
using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Storage;
using CollectiveEconomy.Storage.Register.Changes;
using CollectiveEconomy.Storage.Releases;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace CollectiveEconomy.Cli;

/// <summary>Says in one sentence why a command could not be done.</summary>
internal static class Refusal
{
    private const int SqliteBusy = 5;
    private const int SqliteReadOnly = 8;
    private const int SqliteFull = 13;
    private const int SqliteCannotOpen = 14;

    /// <summary>The sentence; null when the failure is no one's but the program's.</summary>
    public static string? Of(Exception failure) => Causes(failure).Select(Sentence).FirstOrDefault(sentence => sentence is not null);

    private static string? Sentence(Exception cause) =>
        cause switch
        {
            StartRefused
            or ReleaseDamaged
            or NoSuchRelease
            or CalendarDamaged
            or NothingToPublish
            or EmbargoRefused
            or NoiseKeyDiffers
            or NoiseSeriesOver
            or PublicationRunning
            or PublicationRefused
            or RegisterBusy
            or QueryRefused
            or RollbackRefused
            or MapRefused => cause.Message,
            SqliteException sqlite => Sentence(sqlite),
            // The driver's message may hold an address: it is not repeated.
            SqlException sqlServer => $"The register's database returned SQL Server error {sqlServer.Number}.",
            IOException when IsFull(cause.Message) => "A file can't be written: the disk is full. Free some space and retry.",
            IOException or UnauthorizedAccessException => $"A file can't be read or written: {FirstLine(cause)}",
            _ => null,
        };

    private static string Sentence(SqliteException sqlite) =>
        sqlite.SqliteErrorCode switch
        {
            SqliteBusy => "The register is being written by another program: retry later.",
            SqliteReadOnly => "The register can't be written: its file or folder is read-only.",
            SqliteFull => "The register can't be written: the disk is full.",
            SqliteCannotOpen => "The register can't be opened: its folder is missing or not accessible.",
            var code => $"The register can't be used: SQLite error {code}, {FirstLine(sqlite)}",
        };

    // Libraries hand on what the system said, each with an error of its own.
    private static bool IsFull(string message) =>
        message.Contains("No space left on device", StringComparison.Ordinal)
        || message.Contains("not enough space on the disk", StringComparison.Ordinal);

    private static string FirstLine(Exception cause) => cause.Message.Split('\n')[0].TrimEnd('\r', '.') + ".";

    private static IEnumerable<Exception> Causes(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
            yield return cause;
    }
}
