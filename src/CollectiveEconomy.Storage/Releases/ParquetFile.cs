using System.Globalization;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>A Parquet file in the making, written through DuckDB, which also reads it. It depends on nothing but the rows and their order.</summary>
internal sealed class ParquetFile : IDisposable
{
    private readonly DuckDBConnection _duck = new("DataSource=:memory:");
    private readonly DuckDBAppender _appender;
    private readonly IReadOnlyList<FactColumn> _columns;

    public ParquetFile(ReleaseTable table)
    {
        _columns = FactColumn.Of(table.Record);
        _duck.Open();
        // One thread keeps the order of the rows and so the bytes of the file.
        _duck.Run("SET threads = 1");
        _duck.Run($"CREATE TABLE rows ({string.Join(", ", _columns.Select(Declaration))})");
        _appender = _duck.CreateAppender("rows");
    }

    /// <summary>Number of rows so far.</summary>
    public long Rows { get; private set; }

    /// <summary>Adds a row.</summary>
    public void Add(object row)
    {
        var line = _appender.CreateRow();
        foreach (var column in _columns)
            Append(line, column.Property.GetValue(row));
        line.EndRow();
        Rows++;
    }

    /// <summary>Writes the rows.</summary>
    public void Write(string file)
    {
        _appender.Close();
        _duck.Run($"COPY rows TO '{file.Replace("'", "''", StringComparison.Ordinal)}' (FORMAT parquet, COMPRESSION zstd)");
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _appender.Dispose();
        _duck.Dispose();
    }

    private static string Declaration(FactColumn column) => $"\"{column.Name}\" {column.SqlType}{(column.IsNullable ? "" : " NOT NULL")}";

    private static void Append(IDuckDBAppenderRow line, object? value)
    {
        _ = value switch
        {
            null => line.AppendNullValue(),
            int number => line.AppendValue(number),
            long number => line.AppendValue(number),
            bool flag => line.AppendValue(flag),
            IReadOnlyList<string> list => line.AppendValue(list),
            var text => line.AppendValue(Convert.ToString(text, CultureInfo.InvariantCulture)),
        };
    }
}
