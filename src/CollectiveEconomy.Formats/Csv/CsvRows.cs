using System.Globalization;
using System.Text;
using CollectiveEconomy.Storage.Parquet;

namespace CollectiveEconomy.Formats.Csv;

/// <summary>Rows as bytes of CSV, gathered until they are sent.</summary>
/// <param name="dialect">How they are written.</param>
internal sealed class CsvRows(CsvDialect dialect)
{
    private const int InitialBytes = 128 * 1024;

    // Longer than any number or day.
    private const int LongestValue = 64;

    private byte[] _bytes = new byte[InitialBytes];
    private int _length;

    /// <summary>What was written since it was last cleared.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    /// <summary>Takes what was written as sent.</summary>
    public void Clear() => _length = 0;

    /// <summary>Writes the mark by which Excel knows UTF-8.</summary>
    public void WriteMark() => Write(Encoding.UTF8.Preamble);

    /// <summary>Writes a row.</summary>
    public void Write(object?[] row)
    {
        for (var place = 0; place < row.Length; place++)
        {
            if (place > 0)
                Write((byte)dialect.Delimiter);
            WriteValue(row[place]);
        }

        Write("\r\n"u8);
    }

    /// <summary>Writes a row of a batch.</summary>
    public void Write(StoredBatch batch, int row)
    {
        for (var place = 0; place < batch.Columns.Count; place++)
        {
            if (place > 0)
                Write((byte)dialect.Delimiter);
            if (!batch.IsNull(place, row))
                WriteValue(batch, place, row);
        }

        Write("\r\n"u8);
    }

    private void WriteValue(StoredBatch batch, int column, int row)
    {
        switch (batch.Columns[column].Kind)
        {
            case StoredKind.Whole:
                Write(batch.Whole(column, row));
                break;
            case StoredKind.Flag:
                Write(batch.Flag(column, row));
                break;
            default:
                var text = batch.Text(column, row);
                if (SafeText.IsPlain(text))
                    Write(text);
                else
                    Write(Encoding.UTF8.GetString(text));
                break;
        }
    }

    private void WriteValue(object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                Write(text);
                break;
            // The commonest kinds of numbers without a call through an interface.
            case long whole:
                Write(whole);
                break;
            case bool flag:
                Write(flag);
                break;
            case double real:
                WriteNumber(real, "");
                break;
            default:
                WriteNumber((IUtf8SpanFormattable)value, value is DateOnly ? "O" : "");
                break;
        }
    }

    private void Write(string text)
    {
        var safe = SafeText.Csv(text);
        _length += Encoding.UTF8.GetBytes(safe, Free(Encoding.UTF8.GetMaxByteCount(safe.Length)));
    }

    private void Write(long whole)
    {
        whole.TryFormat(Free(LongestValue), out var digits, default, CultureInfo.InvariantCulture);
        _length += digits;
    }

    private void Write(bool flag) => Write(flag ? "true"u8 : "false"u8);

    private void WriteNumber<T>(T value, string format)
        where T : IUtf8SpanFormattable
    {
        var free = Free(LongestValue);
        value.TryFormat(free, out var written, format, CultureInfo.InvariantCulture);
        if (dialect.DecimalPoint != '.' && value is double)
            free[..written].Replace((byte)'.', (byte)dialect.DecimalPoint);
        _length += written;
    }

    private void Write(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Free(bytes.Length));
        _length += bytes.Length;
    }

    private void Write(byte one)
    {
        Free(1)[0] = one;
        _length++;
    }

    private Span<byte> Free(int size)
    {
        if (_bytes.Length - _length < size)
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _length + size));
        return _bytes.AsSpan(_length);
    }
}
