using DuckDB.NET.Data;
using DuckDB.NET.Native;

namespace CollectiveEconomy.Storage.Parquet;

/// <summary>Reads the result of a statement as it is computed, some rows at a time.</summary>
internal static class StoredBatches
{
    /// <summary>The rows, in the order in which the database gives them.</summary>
    /// <param name="duck">Runs the statement, and nothing else until the rows are read.</param>
    /// <param name="statement">A statement that no caller wrote.</param>
    /// <param name="columns">What its columns are: BIGINT, BOOLEAN, USMALLINT or VARCHAR.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>Batches; who takes one disposes it.</returns>
    /// <exception cref="InvalidOperationException">The statement failed.</exception>
    public static IEnumerable<StoredBatch> Read(
        DuckDBConnection duck,
        string statement,
        IReadOnlyList<StoredColumn> columns,
        CancellationToken cancellationToken
    )
    {
        var state = NativeMethods.PreparedStatements.DuckDBPrepare(duck.NativeConnection, statement, out var prepared);
        using (prepared)
        {
            if (state != DuckDBState.Success)
                throw new InvalidOperationException(NativeMethods.PreparedStatements.DuckDBPrepareError(prepared));
            state = NativeMethods.PreparedStatements.DuckDBExecutePreparedStreaming(prepared, out var result);
            try
            {
                while (state == DuckDBState.Success)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    var chunk = NativeMethods.Query.DuckDBFetchChunk(result);
                    if (chunk.IsInvalid)
                        break;
                    yield return new StoredBatch(chunk, columns);
                }

                // An end and a failure look alike.
                if (NativeMethods.Query.DuckDBResultError(ref result) is { Length: > 0 } failure)
                    throw new InvalidOperationException(failure);
            }
            finally
            {
                NativeMethods.Query.DuckDBDestroyResult(ref result);
            }
        }
    }
}
