using System.Globalization;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>Loads a large table part by part: some at once, in the order of their rows, and compressed before there are more.</summary>
/// <remarks>DuckDB joins two files by position in one thread, and compresses a table in memory only at a checkpoint: loaded at once, it took four times its memory.</remarks>
internal static class PartLoading
{
    private const int PartsAtOnce = 8;

    /// <summary>Makes the table and loads it.</summary>
    /// <param name="duck">The database.</param>
    /// <param name="database">The attached database in which the table is; nothing else writes to it.</param>
    /// <param name="table">The table.</param>
    /// <param name="rows">How many rows it will have.</param>
    /// <param name="rowsOf">The statement that reads the rows for which a condition on <c>file_row_number</c> holds.</param>
    public static void Load(DuckDBConnection duck, string database, string table, long rows, Func<string, string> rowsOf)
    {
        duck.Run($"CREATE TABLE {table} AS {rowsOf("false")}");
        var loaders = Math.Min(Environment.ProcessorCount, PartsAtOnce);
        var rowsOfLoad = Math.Min((rows + loaders - 1) / loaders, PartsAtOnce / loaders * ParquetFile.RowsOfPart);
        for (var first = 0L; first < rows; first += loaders * rowsOfLoad)
        {
            var starts = Enumerable.Range(0, loaders).Select(loader => first + (loader * rowsOfLoad)).Where(start => start < rows);
            LoadTogether(duck, table, [.. starts.Select(start => rowsOf(Range(start, start + rowsOfLoad)))]);
            duck.Run($"CHECKPOINT {database}");
        }
    }

    private static void LoadTogether(DuckDBConnection duck, string table, IReadOnlyList<string> statements)
    {
        var connections = statements.Select(_ => duck.Duplicate()).ToList();
        try
        {
            // Who waits for a thread of the database looks whether it is done all the time, so each runs its own statement; what compresses shares all threads.
            SetThreads(duck, 1);
            Task.WhenAll(connections.Zip(statements, (connection, rows) => Task.Run(() => Begin(connection, rows))))
                .GetAwaiter()
                .GetResult();
            SetThreads(duck, Environment.ProcessorCount);
            // Rows stand in the order in which they are committed.
            foreach (var connection in connections)
                connection.Run("COMMIT");
        }
        finally
        {
            connections.ForEach(connection => connection.Dispose());
        }

        void Begin(DuckDBConnection connection, string rows)
        {
            connection.Open();
            connection.Run("BEGIN TRANSACTION");
            connection.Run($"INSERT INTO {table} {rows}");
        }
    }

    private static void SetThreads(DuckDBConnection duck, int threads) =>
        duck.Run(string.Create(CultureInfo.InvariantCulture, $"SET threads = {threads}"));

    private static string Range(long from, long to) =>
        string.Create(CultureInfo.InvariantCulture, $"file_row_number >= {from} AND file_row_number < {to}");
}
