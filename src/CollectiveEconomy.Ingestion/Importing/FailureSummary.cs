using System.Text;
using CollectiveEconomy.Storage.Register;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace CollectiveEconomy.Ingestion.Importing;

/// <summary>Why an import failed, for a log: types and places of the exceptions, without messages that may quote a value of a row.</summary>
public static class FailureSummary
{
    /// <summary>The exception and its causes, the outermost first.</summary>
    public static string Of(Exception failure)
    {
        var text = new StringBuilder();
        for (var cause = failure; cause is not null; cause = cause.InnerException)
            text.AppendLine(Headline(cause)).AppendLine(cause.StackTrace);
        return text.ToString().TrimEnd();
    }

    // SQLite names tables and columns, the system names files; neither quotes a value. Of SQL Server only messages are repeated that quote no row.
    private static string Headline(Exception cause) =>
        cause switch
        {
            SqlException => $"{nameof(SqlException)}: {ServerFailure.TextOf(cause)?.En}",
            SqliteException or IOException or OperationCanceledException => $"{cause.GetType().Name}: {cause.Message}",
            _ => cause.GetType().FullName!,
        };
}
