using System.Globalization;
using CollectiveEconomy.Cli.Terminals;
using CollectiveEconomy.Ingestion.Exports;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Cli.Imports;

/// <summary>Tells what came of an import.</summary>
internal static class ImportSummary
{
    // Whoever has more reads them in a file.
    private const int Shown = 20;

    private static readonly string[] Columns = ["table", "rows", "added", "changed"];

    /// <summary>Tells what was found, and writes what was done.</summary>
    public static async Task TellAsync(
        ImportReport report,
        bool isTrial,
        FileInfo? findings,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        foreach (var file in report.Known)
            terminal.Tell($"'{file.FileName}' was imported before, in import {file.ImportBatchId}; it was not read again.");
        foreach (var finding in report.Findings.Take(Shown))
            terminal.Tell(Line(finding));
        if (report.Errors + report.Warnings > Shown)
            terminal.Tell($"… and {report.Errors + report.Warnings - Shown} more.");
        if (findings is not null)
            await WriteAsync(report, findings, cancellationToken);
        terminal.Tell(Outcome(report, isTrial));
        if (report.Tables.Count > 0)
            terminal.Write(Columns, report.Tables.Select(Row));
    }

    private static async Task WriteAsync(ImportReport report, FileInfo file, CancellationToken cancellationToken)
    {
        await using var stream = file.Create();
        if (file.Extension.Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
            await FindingsXlsx.WriteAsync(stream, report.Findings, cancellationToken);
        else
            await FindingsCsv.WriteAsync(stream, report.Findings, cancellationToken);
    }

    private static string Line(ImportFinding finding)
    {
        var place = string.Join(
            ", ",
            new[] { finding.FileName, finding.Sheet, finding.Row is { } row ? $"row {row}" : null, finding.Column }.Where(part =>
                part is not null
            )
        );
        var value = finding.Value is { } text ? $" '{text}'" : "";
        return $"{(finding.Severity == FindingSeverity.Error ? "error" : "warning")} {finding.Rule}: {place}:{value} {finding.MessageEn}".ReplaceLineEndings(
            " "
        );
    }

    private static string Outcome(ImportReport report, bool isTrial) =>
        (report.IsAccepted, isTrial, report.Batch) switch
        {
            (false, _, var batch) =>
                $"Nothing was imported: {(report.Errors == 1 ? "1 error" : $"{report.Errors} errors")} must be corrected{(batch is null ? "" : $" (kept as {batch.Id})")}.",
            (_, true, _) => "Dry run: the files would be imported; nothing was written.",
            (_, _, null) => "Nothing was changed: every file was imported before.",
            (_, _, { } batch) => $"Imported as {batch.Id}; undo with 'ceco imports rollback {batch.Id}'.",
        };

    private static string[] Row(TableCount table) => [table.Table, Number(table.Rows), Number(table.Added), Number(table.Changed)];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
