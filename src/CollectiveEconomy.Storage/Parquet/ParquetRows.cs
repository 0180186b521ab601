using CollectiveEconomy.Storage.Releases;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Parquet;

/// <summary>Writes rows of values as a Parquet file, in one thread, so that equal rows give equal bytes.</summary>
public static class ParquetRows
{
    /// <summary>Writes a file.</summary>
    /// <param name="file">Where it will stand.</param>
    /// <param name="columns">Name and SQL type of each column.</param>
    /// <param name="rows">A value for each column: a string, <see cref="long"/>, <see cref="double"/>, <see cref="bool"/> or <see cref="DateOnly"/>, or null.</param>
    /// <param name="metadata">What stands beside the rows, by key.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public static void Write(
        string file,
        IReadOnlyList<(string Name, string SqlType)> columns,
        IEnumerable<object?[]> rows,
        IEnumerable<(string Key, string Value)> metadata,
        CancellationToken cancellationToken
    )
    {
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        duck.Run("SET threads = 1");
        duck.Run($"CREATE TABLE rows ({string.Join(", ", columns.Select(column => $"\"{column.Name}\" {column.SqlType}"))})");
        using (var appender = duck.CreateAppender("rows"))
            foreach (var row in rows)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Append(appender.CreateRow(), row).EndRow();
            }

        duck.Run(Copy("rows", file, metadata));
    }

    /// <summary>The statement that writes a table or a query as a file.</summary>
    internal static string Copy(string rows, string file, IEnumerable<(string Key, string Value)> metadata)
    {
        var pairs = string.Join(", ", metadata.Select(pair => $"{Quoted(pair.Key)}: {Quoted(pair.Value)}"));
        return $"COPY {rows} TO {Quoted(file)} (FORMAT parquet, COMPRESSION zstd, KV_METADATA {{{pairs}}})";
    }

    private static IDuckDBAppenderRow Append(IDuckDBAppenderRow line, object?[] row)
    {
        foreach (var value in row)
            line = value switch
            {
                null => line.AppendNullValue(),
                string text => line.AppendValue(text),
                long whole => line.AppendValue(whole),
                double real => line.AppendValue(real),
                bool flag => line.AppendValue(flag),
                DateOnly day => line.AppendValue(day),
                _ => throw new NotSupportedException($"A {value.GetType().Name} has no column."),
            };
        return line;
    }

    internal static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
