using System.Text;
using CollectiveEconomy.Formats.Csv;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Exports;

/// <summary>Writes findings as CSV (RFC 4180, UTF-8 with a mark, so that spreadsheet programs read Vietnamese).</summary>
public static class FindingsCsv
{
    /// <summary>Writes them in their order; the stream stays open.</summary>
    public static async Task WriteAsync(Stream stream, IEnumerable<ImportFinding> findings, CancellationToken cancellationToken = default)
    {
        await using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        writer.NewLine = "\r\n";
        foreach (var row in findings.Select(FindingColumns.Of).Prepend(FindingColumns.Names))
            await writer.WriteLineAsync(string.Join(',', row.Select(SafeText.Csv)).AsMemory(), cancellationToken);
    }
}
