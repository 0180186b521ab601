using System.Globalization;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>Writes rows to a Parquet file through DuckDB, which also reads it.</summary>
internal static class ParquetFile
{
    /// <summary>Writes the rows in their order; the file depends on nothing else.</summary>
    /// <returns>The number of rows.</returns>
    public static long Write(string file, ReleaseTable table, IEnumerable<object> rows)
    {
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        var columns = FactColumn.Of(table.Record);
        // One thread keeps the order of the rows and so the bytes of the file.
        duck.Run("SET threads = 1");
        duck.Run($"CREATE TABLE rows ({string.Join(", ", columns.Select(Declaration))})");
        var count = Append(duck, columns, rows);
        duck.Run($"COPY rows TO '{file.Replace("'", "''", StringComparison.Ordinal)}' (FORMAT parquet, COMPRESSION zstd)");
        return count;
    }

    private static string Declaration(FactColumn column) => $"\"{column.Name}\" {column.SqlType}{(column.IsNullable ? "" : " NOT NULL")}";

    private static long Append(DuckDBConnection duck, IReadOnlyList<FactColumn> columns, IEnumerable<object> rows)
    {
        var count = 0L;
        using var appender = duck.CreateAppender("rows");
        foreach (var row in rows)
        {
            var line = appender.CreateRow();
            foreach (var column in columns)
                Append(line, column.Property.GetValue(row));
            line.EndRow();
            count++;
        }

        return count;
    }

    private static void Append(IDuckDBAppenderRow line, object? value)
    {
        _ = value switch
        {
            null => line.AppendNullValue(),
            int number => line.AppendValue(number),
            long number => line.AppendValue(number),
            bool flag => line.AppendValue(flag),
            var text => line.AppendValue(Convert.ToString(text, CultureInfo.InvariantCulture)),
        };
    }
}
