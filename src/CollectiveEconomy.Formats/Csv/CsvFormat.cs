using CollectiveEconomy.Formats.Tables;

namespace CollectiveEconomy.Formats.Csv;

/// <summary>Comma-separated values (RFC 4180) in UTF-8, with one row of column names and nothing but data.</summary>
/// <remarks>
/// Flags are <c>true</c> and <c>false</c>, days <c>2026-03-31</c>, and what has no value is empty. A text that a spreadsheet program would take for a formula
/// begins with an apostrophe.
/// </remarks>
public sealed class CsvFormat : IDataFormat
{
    private const int SentBytes = 64 * 1024;

    /// <inheritdoc/>
    public string Extension => "csv";

    /// <inheritdoc/>
    public string MediaType => "text/csv";

    /// <inheritdoc/>
    public async Task WriteAsync(DataTable table, Stream stream, FormatOptions options, CancellationToken cancellationToken)
    {
        var rows = new CsvRows(options.Csv);
        if (options.Csv.HasMark)
            rows.WriteMark();
        rows.Write([.. table.Columns.Select(column => column.Name)]);
        // Rows that are in memory by column are written out of them, without an object for each value.
        if (table.Stored is { } stored)
            foreach (var batch in RowsAhead.OfMany(stored.Read, cancellationToken))
                using (batch)
                    for (var row = 0; row < batch.Rows; row++)
                    {
                        rows.Write(batch, row);
                        await SendAsync(SentBytes);
                    }
        else
            foreach (var row in table.Rows)
            {
                rows.Write(row);
                await SendAsync(SentBytes);
            }

        await SendAsync(atLeast: 0);

        ValueTask SendAsync(int atLeast) => rows.Written.Length < atLeast ? ValueTask.CompletedTask : SendAllAsync();

        async ValueTask SendAllAsync()
        {
            await stream.WriteAsync(rows.Written, cancellationToken);
            rows.Clear();
        }
    }
}
