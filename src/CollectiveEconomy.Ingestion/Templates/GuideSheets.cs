using CollectiveEconomy.Formats.Workbooks;
using SpreadCheetah;

namespace CollectiveEconomy.Ingestion.Templates;

/// <summary>The sheets that follow the tables of a workbook to fill in.</summary>
internal static class GuideSheets
{
    /// <summary>Adds instructions and codes.</summary>
    public static async Task AddGuideAsync(
        this Spreadsheet book,
        IEnumerable<IReadOnlyList<string?>> instructions,
        CodeColumns codes,
        CancellationToken cancellationToken
    )
    {
        await book.AddTextsAsync(TemplateSheets.Instructions, new() { DefaultColumnWidth = 45 }, instructions, cancellationToken);
        await book.AddTextsAsync(TemplateSheets.Codes, new() { DefaultColumnWidth = 25 }, codes.Rows(), cancellationToken);
    }
}
