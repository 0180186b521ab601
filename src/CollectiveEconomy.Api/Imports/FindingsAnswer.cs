using CollectiveEconomy.Ingestion.Exports;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Api.Imports;

/// <summary>Findings as a file that goes back to the sender.</summary>
internal static class FindingsAnswer
{
    /// <summary>As CSV.</summary>
    public static IResult Csv(IReadOnlyList<ImportFinding> findings, string name) =>
        Results.Stream(stream => FindingsCsv.WriteAsync(stream, findings), SubmissionMedia.Csv + "; charset=utf-8", name + ".csv");

    /// <summary>As a workbook; a workbook is made whole before it is sent, since its archive is written asynchronously only in part.</summary>
    public static async Task<IResult> XlsxAsync(IReadOnlyList<ImportFinding> findings, string name)
    {
        var book = new MemoryStream();
        await FindingsXlsx.WriteAsync(book, findings);
        book.Position = 0;
        return Results.File(book, SubmissionMedia.Xlsx, name + ".xlsx");
    }
}
