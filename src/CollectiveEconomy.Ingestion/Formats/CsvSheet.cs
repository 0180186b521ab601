using System.Text;
using Sylvan.Data.Csv;

namespace CollectiveEconomy.Ingestion.Formats;

/// <summary>Reads a CSV file (RFC 4180). Bytes that are no UTF-8 become U+FFFD, which no value may have, so that their cell is named.</summary>
internal sealed class CsvSheet : SheetReader
{
    private const int Buffer = 64 << 10;

    // Twice as many bytes, which must stay among small objects: a large one is cleared, and the oldest generation collected for it, for every file.
    private const int CharacterBuffer = 32 << 10;

    // More than all columns of a row may take; a quotation mark that is never closed ends here.
    private const int LongestRow = 1 << 20;

    private readonly FileStream _file;
    private readonly CsvDataReader _csv;
    private readonly ImportLimits _limits;

    public CsvSheet(string path, char delimiter, ImportLimits limits)
    {
        _limits = limits;
        _file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, Buffer, FileOptions.SequentialScan);
        _csv = CsvDataReader.Create(
            new StreamReader(_file, Encoding.UTF8),
            new CsvDataReaderOptions
            {
                Delimiter = delimiter,
                HasHeaders = false,
                // A row that begins with # is a row; this character is in no text.
                Comment = '\uFFFF',
                BufferSize = CharacterBuffer,
                MaxBufferSize = LongestRow,
                OwnsReader = true,
            }
        );
    }

    public override string? Name => null;

    public override int Row => _csv.RowNumber;

    public override int Count => _csv.RowFieldCount;

    public override bool IsRagged => true;

    public override double Fraction => _file.Length == 0 ? 1 : (double)_file.Position / _file.Length;

    public override Cell this[int column] => column < _csv.RowFieldCount ? new(CellKind.Text, Text(column)) : Cell.Empty;

    public override bool Read()
    {
        try
        {
            var read = _csv.Read();
            if (read && _csv.RowFieldCount > _limits.Columns)
                throw SheetFaults.TooManyColumns(_csv.RowFieldCount, _limits, Row);
            return read;
        }
        catch (CsvRecordTooLargeException)
        {
            throw new FileUnreadable(
                "RowsAreNotTooLong",
                "Dòng quá dài, hoặc dấu ngoặc kép không được đóng.",
                "The row is too long, or a quotation mark is not closed.",
                _csv.RowNumber
            );
        }
        catch (CsvFormatException)
        {
            throw new FileUnreadable(
                "QuotesAreClosed",
                "Dấu ngoặc kép đặt sai: ô có dấu phân cách phải nằm trong một cặp dấu ngoặc kép.",
                "Misplaced quotation mark: a cell that contains a delimiter must be enclosed in quotation marks.",
                _csv.RowNumber
            );
        }
    }

    protected override void Dispose(bool disposing)
    {
        _csv.Dispose();
        _file.Dispose();
    }

    private string Text(int column)
    {
        var span = _csv.GetFieldSpan(column);
        return span.Length > _limits.CellCharacters ? new string(span[.._limits.CellCharacters]) : _csv.GetString(column);
    }
}
