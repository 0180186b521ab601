using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Templates;

namespace CollectiveEconomy.Ingestion.Maps;

/// <summary>A file whose sheets are read as a map says.</summary>
internal sealed class MappedBook : IBook
{
    private readonly IBook _book;
    private readonly FormMap _map;
    private readonly List<int> _sheets;
    private readonly Dictionary<int, MappedHeadings> _headings = [];

    /// <summary>Takes a file over.</summary>
    /// <exception cref="FileUnreadable">It does not have the sheet of the map.</exception>
    public MappedBook(IBook book, FormMap map)
    {
        (_book, _map) = (book, map);
        _sheets =
        [
            .. book
                .Sheets.Index()
                .Where(sheet => map.Sheet is null || sheet.Item is null ? !TemplateSheets.AreKnown(sheet.Item) : sheet.Item == map.Sheet)
                .Select(sheet => sheet.Index),
        ];
        if (_sheets.Count > 0)
            return;
        book.Dispose();
        throw new FileUnreadable(
            "MappedSheetIsThere",
            $"Không có trang tính '{map.Sheet}' mà tệp ánh xạ nêu.",
            $"The workbook has no sheet '{map.Sheet}', which the map names."
        );
    }

    public IReadOnlyList<string?> Sheets => [.. _sheets.Select(sheet => _book.Sheets[sheet])];

    public SheetVisibility VisibilityOf(int sheet) => _book.VisibilityOf(_sheets[sheet]);

    public SheetReader Read(int sheet)
    {
        if (!_headings.TryGetValue(sheet, out var headings))
        {
            using var beginning = _book.Read(_sheets[sheet]);
            _headings[sheet] = headings = MappedHeadings.Find(beginning, _map);
        }

        return new MappedSheet(_book.Read(_sheets[sheet]), headings);
    }

    public void Dispose() => _book.Dispose();
}
