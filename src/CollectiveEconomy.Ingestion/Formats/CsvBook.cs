using System.Text;

namespace CollectiveEconomy.Ingestion.Formats;

/// <summary>A CSV file in UTF-8: one sheet without a name.</summary>
internal sealed class CsvBook : IBook
{
    private readonly string _path;
    private readonly ImportLimits _limits;
    private readonly char _delimiter;

    /// <summary>Checks the first bytes and finds out the delimiter.</summary>
    public CsvBook(string path, ReadOnlySpan<byte> start, ImportLimits limits)
    {
        // A byte that is zero stands in every other place of UTF-16, and in no text of UTF-8.
        if (start.StartsWith(Encoding.Unicode.Preamble) || start.StartsWith(Encoding.BigEndianUnicode.Preamble) || start.Count((byte)0) > 1)
            throw new FileUnreadable(
                "FileIsInUtf8",
                "Tệp không ở dạng UTF-8 (có thể là UTF-16 hoặc tệp nhị phân): hãy lưu lại dạng CSV UTF-8 hoặc .xlsx.",
                "The file is not in UTF-8 (it may be UTF-16, or binary): save it as CSV UTF-8, or as .xlsx."
            );
        _path = path;
        _limits = limits;
        _delimiter = Delimiters.Of(Encoding.UTF8.GetString(start));
    }

    public IReadOnlyList<string?> Sheets { get; } = [null];

    public SheetVisibility VisibilityOf(int sheet) => SheetVisibility.Visible;

    public SheetReader Read(int sheet) => new CsvSheet(_path, _delimiter, _limits);

    public void Dispose() { }
}
