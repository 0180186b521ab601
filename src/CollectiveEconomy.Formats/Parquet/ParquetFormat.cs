using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Storage.Parquet;

namespace CollectiveEconomy.Formats.Parquet;

/// <summary>Parquet, with what must be known beside the data in its key-value metadata.</summary>
/// <remarks>Whole numbers are BIGINT, others DOUBLE, days DATE: readers in browsers lose decimals and huge integers.</remarks>
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
        // Its writer knows files only.
        var file = TemporaryFile.NewPath();
        try
        {
            var facts = ContractFacts.Of(table.Contract).Select(fact => (fact.Name, fact.Value));
            if (table.Stored is { } stored)
                stored.CopyTo(file, facts, cancellationToken);
            else
                ParquetRows.Write(
                    file,
                    [.. table.Columns.Select(column => (column.Name, TypeOf(column.Kind)))],
                    table.Rows,
                    facts,
                    cancellationToken
                );
            await using var written = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read, BytesOfCopy, useAsync: true);
            await written.CopyToAsync(stream, cancellationToken);
        }
        finally
        {
            File.Delete(file);
        }
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
}
