using CollectiveEconomy.Ingestion.Exports;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Api.Imports;

/// <summary>Findings as a file that goes back to the sender.</summary>
internal static class FindingsAnswer
{
    /// <summary>As CSV.</summary>
    public static IResult Csv(IReadOnlyList<ImportFinding> findings, string name) =>
        Results.Stream(stream => FindingsCsv.WriteAsync(stream, findings), SubmissionMedia.Csv + "; charset=utf-8", name + ".csv");

    /// <summary>As a workbook; a workbook is made whole before it is sent.</summary>
    public static IResult Xlsx(IReadOnlyList<ImportFinding> findings, string name)
    {
        var book = new MemoryStream();
        FindingsXlsx.Write(book, findings);
        book.Position = 0;
        return Results.File(book, SubmissionMedia.Xlsx, name + ".xlsx");
    }
}
