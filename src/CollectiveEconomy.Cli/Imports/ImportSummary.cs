using System.Globalization;
using CollectiveEconomy.Cli.Terminals;
using CollectiveEconomy.Ingestion.Exports;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Cli.Imports;

/// <summary>Writes what came of an import.</summary>
internal static class ImportSummary
{
    private static readonly string[] Columns = ["table", "rows", "added", "changed"];

    /// <summary>
    /// Writes tables and findings as the result; the error stream, which is often kept as a log, gets the outcome of each file and of the whole,
    /// without a value of a row.
    /// </summary>
    public static async Task WriteAsync(
        ImportReport report,
        bool isTrial,
        FileInfo? findings,
        Terminal terminal,
        CancellationToken cancellationToken
    )
    {
        if (report.Tables.Count > 0)
            terminal.Write(Columns, report.Tables.Select(Row));
        foreach (var line in FindingLines.Of(report.Groups))
            terminal.Write(line);
        if (findings is not null)
            await WriteAsync(report, findings, cancellationToken);
        if (report.IsAccepted)
            foreach (var file in report.Files)
                terminal.Tell(Line(file, isTrial));
        terminal.Tell(Outcome(report, isTrial));
    }

    private static async Task WriteAsync(ImportReport report, FileInfo file, CancellationToken cancellationToken)
    {
        await using var stream = file.Create();
        if (file.Extension.Equals(".xlsx", StringComparison.OrdinalIgnoreCase))
            await FindingsXlsx.WriteAsync(stream, report.Findings, cancellationToken);
        else
            await FindingsCsv.WriteAsync(stream, report.Findings, cancellationToken);
    }

    private static string Line(ImportedFile file, bool isTrial) =>
        (file.Rows, file.Added + file.Changed) switch
        {
            (0, _) => $"{file.FileName}: no rows.",
            (_, 0) => $"{file.FileName}: known; the register already holds its {Rows(file)}.",
            _ =>
                $"{file.FileName}: {Rows(file)}, {file.Added} {(isTrial ? "to add" : "added")} and {file.Changed} {(isTrial ? "to change" : "changed")}.",
        };

    private static string Rows(ImportedFile file) => file.Rows == 1 ? "1 row" : $"{file.Rows} rows";

    private static string Outcome(ImportReport report, bool isTrial) =>
        (report.Outcome, isTrial) switch
        {
            (ImportOutcome.Refused, _) =>
                $"Nothing was imported: {(report.Errors == 1 ? "1 error" : $"{report.Errors} errors")} must be corrected{(report.Batch is { } kept ? $" (kept as {kept.Id})" : "")}.",
            (ImportOutcome.Known, true) => "Dry run: nothing would be changed; the register already holds every row.",
            (_, true) => "Dry run: the files would be imported; nothing was written.",
            (ImportOutcome.Known, _) => $"Nothing was changed: the register already holds every row (kept as {report.Batch!.Id}).",
            _ => $"Imported as {report.Batch!.Id}; undo with 'ceco imports rollback {report.Batch.Id}'.",
        };

    private static string[] Row(TableCount table) => [table.Table, Number(table.Rows), Number(table.Added), Number(table.Changed)];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
