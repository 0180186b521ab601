using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.Schemas;
using CollectiveEconomy.Ingestion.Templates;
using CollectiveEconomy.Ingestion.Values;

namespace CollectiveEconomy.Ingestion.Submissions;

/// <summary>Finds out which table a sheet holds: by the name of the sheet or of the file, else by its headings.</summary>
internal static class TableChoice
{
    /// <summary>The table; null when nothing tells.</summary>
    public static TableSchema? Of(SubmittedFile file, IBook book, int sheet) =>
        file.Table is { } named ? TableSchemas.Named(named)
        : ByName(book.Sheets[sheet]) is { } bySheet ? bySheet
        : book.Sheets.Count(name => !TemplateSheets.AreKnown(name)) == 1
        && ByBeginning(Path.GetFileNameWithoutExtension(file.Name)) is { } byFile
            ? byFile
        : ByHeadings(book, sheet);

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
    private static TableSchema? ByHeadings(IBook book, int number)
    {
        using var sheet = book.Read(number);
        var best = TableSchemas.All.ToDictionary(table => table, _ => 0);
        for (var searched = 0; searched < Headings.Searched && sheet.Read(); searched++)
            foreach (var table in TableSchemas.All)
                best[table] = Math.Max(best[table], Known(table, sheet));
        var likely = best.OrderByDescending(known => known.Value).Take(2).ToList();
        return likely[0].Value > likely[1].Value ? likely[0].Key : null;
    }

    private static int Known(TableSchema table, SheetReader sheet)
    {
        var known = Headings.Of(table);
        var fields = Enumerable
            .Range(0, sheet.Count)
            .Select(column => sheet[column].Text)
            .Where(text => text.Length is > 0 and <= 300 && Texts.Unclean(text) is null)
            .Select(text => known.GetValueOrDefault(Headings.Folded(text))?.Name)
            .OfType<string>()
            .ToHashSet();
        return fields.IsSupersetOf(table.PrimaryKey.Where(key => table.Field(key).Constraints.Required)) ? fields.Count : 0;
    }

    private static IEnumerable<string> Names(TableSchema table) => new[] { table.Name, table.Title, table.TitleEn }.Select(Headings.Folded);
}
