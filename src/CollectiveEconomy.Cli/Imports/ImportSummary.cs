using System.Globalization;
using CollectiveEconomy.Cli.Terminals;
using CollectiveEconomy.Ingestion.Exports;
using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.Languages;

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
        foreach (var line in FindingLines.Of(report.Groups, terminal.Language))
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

    private static LocalizedText Line(ImportedFile file, bool isTrial) =>
        (file.Rows, file.Added + file.Changed) switch
        {
            (0, _) => new($"{file.FileName}: không có dòng nào.", $"{file.FileName}: no rows."),
            (_, 0) => new(
                $"{file.FileName}: đã có; sổ đăng ký đã chứa {file.Rows} dòng của tệp.",
                $"{file.FileName}: known; the register already holds its {Rows(file)}."
            ),
            _ => new(
                $"{file.FileName}: {file.Rows} dòng, {(isTrial ? "sẽ thêm" : "đã thêm")} {file.Added} và {(isTrial ? "sẽ sửa" : "đã sửa")} {file.Changed}.",
                $"{file.FileName}: {Rows(file)}, {file.Added} {(isTrial ? "to add" : "added")} and {file.Changed} {(isTrial ? "to change" : "changed")}."
            ),
        };

    private static string Rows(ImportedFile file) => file.Rows == 1 ? "1 row" : $"{file.Rows} rows";

    private static LocalizedText Outcome(ImportReport report, bool isTrial) =>
        (report.Outcome, isTrial) switch
        {
            (ImportOutcome.Refused, _) => new(
                $"Chưa nhập gì: phải sửa {report.Errors} lỗi{(report.Batch is { } kept ? $" (lưu là lần nhập {kept.Id})" : "")}.",
                $"Nothing was imported: {(report.Errors == 1 ? "1 error" : $"{report.Errors} errors")} must be corrected{(report.Batch is { } same ? $" (kept as {same.Id})" : "")}."
            ),
            (ImportOutcome.Known, true) => new(
                "Chạy thử: sẽ không thay đổi gì; sổ đăng ký đã có mọi dòng.",
                "Dry run: nothing would be changed; the register already holds every row."
            ),
            (_, true) => new("Chạy thử: các tệp sẽ được nhập; chưa ghi gì.", "Dry run: the files would be imported; nothing was written."),
            (ImportOutcome.Known, _) => new(
                $"Không thay đổi gì: sổ đăng ký đã có mọi dòng (lưu là lần nhập {report.Batch!.Id}).",
                $"Nothing was changed: the register already holds every row (kept as {report.Batch!.Id})."
            ),
            _ => new(
                $"Đã nhập, là lần nhập {report.Batch!.Id}; hoàn tác bằng 'ceco imports rollback {report.Batch.Id}'.",
                $"Imported as {report.Batch!.Id}; undo with 'ceco imports rollback {report.Batch.Id}'."
            ),
        };

    private static string[] Row(TableCount table) => [table.Table, Number(table.Rows), Number(table.Added), Number(table.Changed)];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
