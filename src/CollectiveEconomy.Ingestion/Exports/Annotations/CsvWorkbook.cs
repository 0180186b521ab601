using CollectiveEconomy.Formats.Workbooks;
using CollectiveEconomy.Ingestion.Formats;

namespace CollectiveEconomy.Ingestion.Exports.Annotations;

/// <summary>The rows of a CSV file as a workbook of texts, each row in its place.</summary>
internal static class CsvWorkbook
{
    private const int LongestName = 31;
    private const int LongestText = 32_767;
    private const string Forbidden = "[]:*?/\\'";

    /// <summary>Writes it; the stream stays open.</summary>
    public static async Task WriteAsync(Stream stream, IBook csv, string fileName, CancellationToken cancellationToken)
    {
        await using var book = await WorkbookWriter.CreateAsync(stream, cancellationToken);
        await book.AddTextsAsync(NameOf(fileName), new() { DefaultColumnWidth = 20 }, Rows(csv), cancellationToken);
        await book.FinishAsync(cancellationToken);
    }

    private static IEnumerable<IReadOnlyList<string?>> Rows(IBook csv)
    {
        using var sheet = csv.Read(0);
        var last = 0;
        while (sheet.ReadOrStop())
        {
            for (; last + 1 < sheet.Row; last++)
                yield return [];
            last = sheet.Row;
            yield return [.. Enumerable.Range(0, sheet.Count).Select(column => Text(sheet[column].Text))];
        }
    }

    private static string? Text(string text) => text.Length == 0 ? null : text[..Math.Min(text.Length, LongestText)];

    private static string NameOf(string fileName)
    {
        var name = string.Concat(
            Path.GetFileNameWithoutExtension(fileName).Where(letter => !Forbidden.Contains(letter) && !char.IsControl(letter))
        );
        return name.Length == 0 ? "CSV" : name[..Math.Min(name.Length, LongestName)];
    }
}
