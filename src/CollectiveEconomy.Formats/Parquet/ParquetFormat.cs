using System.Globalization;
using CollectiveEconomy.Formats.Tables;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Formats.Parquet;

/// <summary>Parquet, written by DuckDB in one thread, so that equal tables give equal bytes.</summary>
/// <remarks>
/// Whole numbers are BIGINT, others DOUBLE, days DATE: readers in browsers lose decimals and huge integers. What must be known beside the data is in the key-value metadata.
/// </remarks>
public sealed class ParquetFormat : IDataFormat
{
    private const int BytesOfCopy = 128 * 1024;

    /// <inheritdoc/>
    public string Extension => "parquet";

    /// <inheritdoc/>
    public string MediaType => "application/vnd.apache.parquet";

    /// <inheritdoc/>
    public async Task WriteAsync(DataTable table, Stream stream, FormatOptions options, CancellationToken cancellationToken)
    {
        // DuckDB writes to a file only.
        var file = TemporaryFile.NewPath();
        try
        {
            Write(table, file, cancellationToken);
            await using var written = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, BytesOfCopy, useAsync: true);
            await written.CopyToAsync(stream, cancellationToken);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static void Write(DataTable table, string file, CancellationToken cancellationToken)
    {
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        Run(duck, "SET threads = 1");
        Run(duck, $"CREATE TABLE rows ({string.Join(", ", table.Columns.Select(column => $"{Name(column)} {TypeOf(column.Kind)}"))})");
        using (var appender = duck.CreateAppender("rows"))
            foreach (var row in table.Rows)
            {
                cancellationToken.ThrowIfCancellationRequested();
                Append(appender.CreateRow(), table.Columns, row).EndRow();
            }

        var metadata = ContractFacts.Of(table.Contract).Select(fact => $"{Quoted(fact.Name)}: {Quoted(fact.Value)}");
        Run(duck, $"COPY rows TO {Quoted(file)} (FORMAT parquet, COMPRESSION zstd, KV_METADATA {{{string.Join(", ", metadata)}}})");
    }

    private static IDuckDBAppenderRow Append(IDuckDBAppenderRow line, IReadOnlyList<DataColumn> columns, object?[] row)
    {
        for (var place = 0; place < row.Length; place++)
            line = row[place] switch
            {
                null => line.AppendNullValue(),
                string text => line.AppendValue(text),
                long whole => line.AppendValue(whole),
                double real => line.AppendValue(real),
                bool flag => line.AppendValue(flag),
                DateOnly day => line.AppendValue(day),
                var other => throw new NotSupportedException($"{columns[place].Name} has a {other.GetType().Name}."),
            };
        return line;
    }

    private static string TypeOf(ColumnKind kind) =>
        kind switch
        {
            ColumnKind.Text => "VARCHAR",
            ColumnKind.Whole => "BIGINT",
            ColumnKind.Real => "DOUBLE",
            ColumnKind.Flag => "BOOLEAN",
            ColumnKind.Day => "DATE",
            _ => throw new NotSupportedException(kind.ToString()),
        };

    private static string Name(DataColumn column) => $"\"{column.Name}\"";

    private static string Quoted(string text) =>
        string.Create(CultureInfo.InvariantCulture, $"'{text.Replace("'", "''", StringComparison.Ordinal)}'");

    private static void Run(DuckDBConnection duck, string sql)
    {
        using var command = duck.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
