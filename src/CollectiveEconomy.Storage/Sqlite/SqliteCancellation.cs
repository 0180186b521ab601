using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;

namespace CollectiveEconomy.Storage.Sqlite;

/// <summary>Tells that an interrupted query was cancelled, so that it is not logged as a failure.</summary>
internal sealed class SqliteCancellation : IExceptionDetector
{
    public bool IsCancellation(Exception exception, CancellationToken cancellationToken = default) =>
        exception is OperationCanceledException or SqliteException { SqliteErrorCode: raw.SQLITE_INTERRUPT };
}
