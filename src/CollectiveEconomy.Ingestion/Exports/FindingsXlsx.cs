using CollectiveEconomy.Formats.Workbooks;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Exports;

/// <summary>Writes findings as a workbook of one sheet.</summary>
public static class FindingsXlsx
{
    /// <summary>Writes them in their order; the stream stays open.</summary>
    public static async Task WriteAsync(Stream stream, IEnumerable<ImportFinding> findings, CancellationToken cancellationToken = default)
    {
        await using var book = await WorkbookWriter.CreateAsync(stream, cancellationToken);
        var rows = findings.Select(FindingColumns.Of).Prepend(FindingColumns.Names);
        await book.AddTextsAsync("Findings", new() { FrozenRows = 1, DefaultColumnWidth = 24 }, rows, cancellationToken);
        await book.FinishAsync(cancellationToken);
    }
}
