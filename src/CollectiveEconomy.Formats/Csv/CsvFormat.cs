using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using CollectiveEconomy.Formats.Tables;

namespace CollectiveEconomy.Formats.Csv;

/// <summary>Comma-separated values (RFC 4180) in UTF-8, with one row of column names and nothing but data.</summary>
/// <remarks>
/// Flags are <c>true</c> and <c>false</c>, days <c>2026-03-31</c>, and what has no value is empty. A text that a spreadsheet program would take for a formula
/// begins with an apostrophe.
/// </remarks>
public sealed class CsvFormat : IDataFormat
{
    private const int FlushedBytes = 64 * 1024;

    // Longer than any number or day.
    private const int LongestValue = 64;

    /// <inheritdoc/>
    public string Extension => "csv";

    /// <inheritdoc/>
    public string MediaType => "text/csv";

    /// <inheritdoc/>
    public async Task WriteAsync(DataTable table, Stream stream, FormatOptions options, CancellationToken cancellationToken)
    {
        var output = PipeWriter.Create(stream, new StreamPipeWriterOptions(leaveOpen: true));
        var dialect = options.Csv;
        if (dialect.HasMark)
            output.Write(Encoding.UTF8.Preamble);
        WriteRow(output, [.. table.Columns.Select(column => column.Name)], dialect);
        var unflushed = 0L;
        foreach (var row in table.Rows)
        {
            unflushed += WriteRow(output, row, dialect);
            if (unflushed < FlushedBytes)
                continue;
            await output.FlushAsync(cancellationToken);
            unflushed = 0;
        }

        await output.CompleteAsync();
    }

    private static long WriteRow(PipeWriter output, object?[] row, CsvDialect dialect)
    {
        var before = output.UnflushedBytes;
        for (var place = 0; place < row.Length; place++)
        {
            if (place > 0)
                Write(output, (byte)dialect.Delimiter);
            WriteValue(output, row[place], dialect);
        }

        output.Write("\r\n"u8);
        return output.UnflushedBytes - before;
    }

    private static void WriteValue(PipeWriter output, object? value, CsvDialect dialect)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                Encoding.UTF8.GetBytes(SafeText.Csv(text), output);
                break;
            case bool flag:
                output.Write(flag ? "true"u8 : "false"u8);
                break;
            default:
                WriteNumber(output, (IUtf8SpanFormattable)value, dialect);
                break;
        }
    }

    private static void WriteNumber(PipeWriter output, IUtf8SpanFormattable value, CsvDialect dialect)
    {
        var span = output.GetSpan(LongestValue);
        value.TryFormat(span, out var written, value is DateOnly ? "O" : "", CultureInfo.InvariantCulture);
        if (dialect.DecimalPoint != '.' && value is double)
            span[..written].Replace((byte)'.', (byte)dialect.DecimalPoint);
        output.Advance(written);
    }

    private static void Write(PipeWriter output, byte one)
    {
        output.GetSpan(1)[0] = one;
        output.Advance(1);
    }
}
