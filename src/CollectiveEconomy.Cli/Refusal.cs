using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Register;
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
    public static LocalizedText? Of(Exception failure) => Causes(failure).Select(Sentence).FirstOrDefault(sentence => sentence is not null);

    private static LocalizedText? Sentence(Exception cause) =>
        cause switch
        {
            ILocalized refused => refused.Text,
            SqliteException sqlite => Sentence(sqlite),
            SqlException => ServerFailure.TextOf(cause),
            IOException when IsFull(cause.Message) => new(
                "Không ghi được tệp: đĩa đầy. Hãy giải phóng dung lượng rồi thử lại.",
                "A file can't be written: the disk is full. Free some space and retry."
            ),
            IOException or UnauthorizedAccessException => new(
                $"Không đọc hoặc ghi được tệp: {FirstLine(cause)}",
                $"A file can't be read or written: {FirstLine(cause)}"
            ),
            _ => null,
        };

    private static LocalizedText Sentence(SqliteException sqlite) =>
        sqlite.SqliteErrorCode switch
        {
            SqliteBusy => new(
                "Sổ đăng ký đang được chương trình khác ghi: hãy thử lại sau.",
                "The register is being written by another program: retry later."
            ),
            SqliteReadOnly => new(
                "Không ghi được sổ đăng ký: tệp hoặc thư mục chỉ cho đọc.",
                "The register can't be written: its file or folder is read-only."
            ),
            SqliteFull => new("Không ghi được sổ đăng ký: đĩa đầy.", "The register can't be written: the disk is full."),
            SqliteCannotOpen => new(
                "Không mở được sổ đăng ký: thiếu thư mục hoặc không truy cập được.",
                "The register can't be opened: its folder is missing or not accessible."
            ),
            var code => new(
                $"Không dùng được sổ đăng ký: lỗi SQLite {code}, {FirstLine(sqlite)}",
                $"The register can't be used: SQLite error {code}, {FirstLine(sqlite)}"
            ),
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
