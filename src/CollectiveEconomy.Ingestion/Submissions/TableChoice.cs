using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Templates;
using CollectiveEconomy.Ingestion.Values;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>Finds out which table a sheet holds: by the name of the sheet or of the file, else by its headings.</summary>
internal static class TableChoice
{
    /// <summary>The table; null when nothing tells.</summary>
    public static TableSchema? Of(SubmittedFile file, IBook book, int sheet, FirstRows first) =>
        file.Table is { } named ? TableSchemas.Named(named)
        : ByName(book.Sheets[sheet]) is { } bySheet ? bySheet
        : book.Sheets.Count(name => !TemplateSheets.AreKnown(name)) == 1
        && ByBeginning(Path.GetFileNameWithoutExtension(file.Name)) is { } byFile
            ? byFile
        : ByHeadings(first);

    private static TableSchema? ByName(string? name) =>
        name is null || Texts.Unclean(name) is not null
            ? null
            : TableSchemas.All.FirstOrDefault(table => Names(table).Contains(Headings.Folded(name)));

    private static TableSchema? ByBeginning(string name)
    {
        if (Texts.Unclean(name) is not null)
            return null;
        var folded = Headings.Folded(name);
        return TableSchemas
            .All.SelectMany(table => Names(table).Select(known => (Table: table, Known: known)))
            .Where(known => folded.StartsWith(known.Known, StringComparison.Ordinal))
            .OrderByDescending(known => known.Known.Length)
            .FirstOrDefault()
            .Table;
    }

    /// <summary>The table whose headings are among the first rows, those of its key all of them, and more of them than of any other.</summary>
    private static TableSchema? ByHeadings(FirstRows first)
    {
        var rows = first.Rows.Take(Headings.Searched).Select(row => Folded(row.Cells)).ToList();
        var likely = TableSchemas
            .All.Select(table => (Table: table, Known: rows.Select(row => Known(table, row)).DefaultIfEmpty().Max()))
            .OrderByDescending(table => table.Known)
            .Take(2)
            .ToList();
        return likely[0].Known > likely[1].Known ? likely[0].Table
            : first.Fault is { } fault ? throw fault
            : null;
    }

    private static List<string> Folded(Cell[] cells) =>
        [
            .. cells
                .Select(cell => cell.Text)
                .Where(text => text.Length is > 0 and <= 300 && Texts.Unclean(text) is null)
                .SelectMany(text => LegacyText.Readings(text).Select(meant => meant.Text).Prepend(text))
                .Select(Headings.Folded),
        ];

    private static int Known(TableSchema table, List<string> headings)
    {
        var known = Headings.Of(table);
        var fields = headings.Select(heading => known.GetValueOrDefault(heading)?.Name).OfType<string>().ToHashSet();
        return fields.IsSupersetOf(table.PrimaryKey.Where(key => table.Field(key).Constraints.Required)) ? fields.Count : 0;
    }

    private static IEnumerable<string> Names(TableSchema table) => new[] { table.Name, table.Title, table.TitleEn }.Select(Headings.Folded);
}
