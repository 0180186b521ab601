using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Maps;
using CollectiveEconomy.Ingestion.Tables;
using CollectiveEconomy.Ingestion.Templates;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>The files of a submission, opened, with what is known of their sheets.</summary>
internal sealed class OpenedFiles(ImportLimits limits, Findings findings) : IDisposable
{
    private readonly List<IBook> _books = [];
    private readonly List<SubmittedSheet> _sheets = [];
    private int _files;

    /// <summary>Sheets of tables; tables that are referred to before those that refer to them.</summary>
    public IEnumerable<IGrouping<IImportTable, SubmittedSheet>> ByTable =>
        ImportTables.All.Join(_sheets.GroupBy(sheet => sheet.Table), table => table, sheets => sheets.Key, (_, sheets) => sheets);

    /// <summary>Opens a file; what can't be opened is told.</summary>
    public void Open(SubmittedFile file)
    {
        var place = new SheetPlace(_sheets.Count, file.Name, null) { File = _files++ };
        try
        {
            var book = Books.Open(file.Path, limits);
            if (file.Map is { } map)
                book = new MappedBook(book, map);
            _books.Add(book);
            Choose(file, book, place);
        }
        catch (FileUnreadable unreadable)
        {
            findings.Add(unreadable, place);
        }
    }

    public void Dispose()
    {
        foreach (var book in _books)
            book.Dispose();
    }

    /// <summary>A sheet that only a program can hide is left out: nobody who sends the file sees it.</summary>
    private bool IsRead(SubmittedFile file, IBook book, int number)
    {
        if (book.VisibilityOf(number) != SheetVisibility.VeryHidden)
            return true;
        findings.Add(
            "SheetsAreVisible",
            FindingSeverity.Warning,
            new Finding(
                new SheetPlace(_sheets.Count, file.Name, book.Sheets[number]),
                null,
                null,
                null,
                "Trang tính bị ẩn hoàn toàn nên không được đọc.",
                "The sheet is hidden even from the list of sheets, and is not read."
            )
        );
        return false;
    }

    private void NoteHidden(int before)
    {
        foreach (var sheet in _sheets.Skip(before).Where(sheet => sheet.Book.VisibilityOf(sheet.Number) == SheetVisibility.Hidden))
            findings.AddUnlessConfirmed(
                "HiddenSheetsAreMeant",
                new Finding(
                    sheet.Place,
                    null,
                    null,
                    null,
                    "Trang tính bị ẩn cũng được đọc: hãy bỏ ẩn hoặc xóa.",
                    "The sheet is hidden, and is read as well: show or delete it."
                )
                {
                    Key = sheet.Place.Sheet,
                }
            );
    }

    private void Choose(SubmittedFile file, IBook book, SheetPlace whole)
    {
        var before = _sheets.Count;
        var unknown = new List<string?>();
        var notation = new FileNotation();
        for (var number = 0; number < book.Sheets.Count; number++)
        {
            if (TemplateSheets.AreKnown(book.Sheets[number]) || !IsRead(file, book, number))
                continue;
            var sheet = number;
            var first = new FirstRows(() => book.Read(sheet));
            if ((file.Map?.Table ?? TableChoice.Of(file, book, number, first)) is not { } table)
            {
                unknown.Add(book.Sheets[number]);
                continue;
            }

            var place = new SheetPlace(_sheets.Count, file.Name, book.Sheets[number])
            {
                File = whole.File,
                Notation = notation,
                Mapped = file.Map?.ByField,
            };
            _sheets.Add(new(place, ImportTables.Named(table.Name), book, number, first));
        }

        NoteHidden(before);
        if (_sheets.Count == before && unknown.Count == 0)
            unknown.Add(null);
        // Beside tables a workbook may hold sheets for its reader; a file of none is a mistake.
        var severity = _sheets.Count > before ? FindingSeverity.Warning : FindingSeverity.Error;
        foreach (var sheet in unknown)
            findings.Add(
                "SheetsAreTables",
                severity,
                new Finding(
                    new SheetPlace(_sheets.Count, file.Name, sheet),
                    null,
                    null,
                    null,
                    "Không rõ đây là bảng nào: hãy đặt tên trang tính hoặc tệp theo tên bảng, hoặc dùng tiêu đề của tệp mẫu.",
                    "The table can't be identified: name the sheet or file after the table, or use the headings of the template."
                )
            );
    }
}
