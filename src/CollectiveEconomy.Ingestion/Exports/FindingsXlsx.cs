using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Exports;

/// <summary>Writes findings as a workbook of one sheet.</summary>
public static class FindingsXlsx
{
    /// <summary>Writes them in their order; the stream must let itself be read again, and stays open.</summary>
    public static void Write(Stream stream, IEnumerable<ImportFinding> findings) =>
        XlsxSheetWriter.Write(stream, "Findings", findings.Select(FindingColumns.Of).Prepend(FindingColumns.Names));
}
