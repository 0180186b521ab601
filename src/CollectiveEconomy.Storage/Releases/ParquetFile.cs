using System.Globalization;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Releases;

/// <summary>
/// A Parquet file in the making, written through DuckDB, which also reads it. It depends on nothing but the rows and their order. Of many rows only
/// the last ones are in memory: the others wait in parts beside the file.
/// </summary>
internal sealed class ParquetFile : IDisposable
{
    /// <summary>Rows of a part: as many as a row group has, of which one thread reads each.</summary>
    public const int RowsOfPart = 122_880;

    private readonly DuckDBConnection _duck;
    private readonly string _file;
    private readonly IReadOnlyList<FactColumn> _columns;
    private readonly Action<IDuckDBAppenderRow, object> _append;
    private readonly List<string> _parts = [];
    private DuckDBAppender _appender;

    /// <summary>Begins a file.</summary>
    /// <param name="duck">A database in memory that writes one file at a time; opening one takes longer than writing a small file.</param>
    /// <param name="table">What its rows are.</param>
    /// <param name="file">Where it will stand; its folder exists.</param>
    public ParquetFile(DuckDBConnection duck, ReleaseTable table, string file)
    {
        _duck = duck;
        _file = file;
        _columns = FactColumn.Of(table.Record);
        _append = RowAppender.For(table.Record);
        // One thread keeps the order of the rows and so the bytes of the file.
        _duck.Run("SET threads = 1");
        _appender = Begin();
    }

    /// <summary>Number of rows so far.</summary>
    public long Rows { get; private set; }

    /// <summary>Adds a row.</summary>
    public void Add(object row)
    {
        if (Rows > 0 && Rows % RowsOfPart == 0)
            PutAside();
        var line = _appender.CreateRow();
        _append(line, row);
        line.EndRow();
        Rows++;
    }

    /// <summary>Writes the rows; nothing is added afterwards.</summary>
    public void Write()
    {
        if (_parts.Count > 0)
            PutAside();
        _appender.Close();
        var rows = _parts.Count > 0 ? $"(FROM read_parquet([{string.Join(", ", _parts.Select(Literal))}]))" : "rows";
        _duck.Run($"COPY {rows} TO {Literal(_file)} (FORMAT parquet, COMPRESSION zstd)");
        _parts.ForEach(File.Delete);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _appender.Dispose();
        _duck.Run("DROP TABLE IF EXISTS rows");
    }

    private DuckDBAppender Begin()
    {
        _duck.Run($"CREATE OR REPLACE TABLE rows ({string.Join(", ", _columns.Select(Declaration))})");
        return _duck.CreateAppender("rows");
    }

    private void PutAside()
    {
        _appender.Close();
        _appender.Dispose();
        _parts.Add(string.Create(CultureInfo.InvariantCulture, $"{_file}.{_parts.Count}"));
        _duck.Run($"COPY rows TO {Literal(_parts[^1])} (FORMAT parquet, COMPRESSION uncompressed)");
        _appender = Begin();
    }

    private static string Literal(string path) => $"'{path.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Declaration(FactColumn column) => $"\"{column.Name}\" {column.SqlType}{(column.IsNullable ? "" : " NOT NULL")}";
}
