using System.Globalization;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Rules;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Register.Changes;

namespace CollectiveEconomy.Ingestion.Importing;

/// <summary>Takes files into the register: all of a submission, or nothing of it.</summary>
/// <param name="clock">Tells when it is received.</param>
/// <param name="limits">Bounds of one submission.</param>
public sealed class Importer(TimeProvider clock, ImportLimits limits)
{
    /// <summary>Checks a submission and, unless it is only tried, writes it and keeps what was found.</summary>
    /// <param name="register">The register.</param>
    /// <param name="order">What is handed in, and what is wanted of it.</param>
    /// <param name="progress">Told how far it has come; null when nobody listens.</param>
    /// <param name="cancellationToken">Stops; nothing is half-written.</param>
    /// <exception cref="RegisterBusy">Another submission is being written, and did not end.</exception>
    public async Task<ImportReport> ImportAsync(
        RegisterContext register,
        ImportOrder order,
        IProgress<ImportProgress>? progress = null,
        CancellationToken cancellationToken = default
    )
    {
        progress?.Report(new ImportProgress(new("xem xét các tệp", "examining the files"), 0));
        var files = await ReceivedFiles.OfAsync(order.Files, cancellationToken);
        return order.IsTrial
            ? await CheckAsync(register, order, files, null, progress, cancellationToken)
            : await register.WriteOnceAsync(
                () => WriteAsync(register, order, files, progress, cancellationToken),
                (report, stopping) => register.HoldsAsync(report.Batch!, stopping),
                cancellationToken
            );
    }

    private async Task<ImportReport> WriteAsync(
        RegisterContext register,
        ImportOrder order,
        IReadOnlyList<ImportedFile> files,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        var keeping = new BatchRecorder(register, clock.GetUtcNow(), order);
        var report = await CheckAsync(register, order, files, keeping, progress, cancellationToken);
        if (report.Batch!.Outcome == ImportOutcome.Accepted)
            await register.RefreshStatisticsAsync(cancellationToken);
        return report;
    }

    private async Task<ImportReport> CheckAsync(
        RegisterContext register,
        ImportOrder order,
        IReadOnlyList<ImportedFile> files,
        BatchRecorder? keeping,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        // What is said of a file does not depend on where it is read; the culture of the caller comes back with the return.
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var findings = new Findings(limits.Findings, order.Confirmed);
        using var opened = new OpenedFiles(limits, findings);
        foreach (var file in order.Files)
            opened.Open(file);
        var codes = await CodeSets.ReadAsync(register, cancellationToken);
        var reading = new SubmissionReader(register, codes, findings, limits, order.Replaced, progress);
        await reading.ReadAsync(opened, cancellationToken);
        progress?.Report(new ImportProgress(new("kiểm tra các quy tắc", "checking the rules"), 0));
        var tables = reading.Tables.Select(table => table.Rows).ToList();
        var background = await ReferencedRows.ReadAsync(register, codes, tables, cancellationToken);
        SubmissionRules.Check(new Submission(tables, codes, background, Today()), order.Confirmed, findings);
        var report = Report(files, reading, findings);
        if (keeping is null)
            return report;
        if (report.Outcome == ImportOutcome.Accepted)
            await ChangeAsync(reading, await keeping.BeginAsync(cancellationToken), progress, cancellationToken);
        return report with { Batch = await keeping.KeepAsync(report, reading.Rows, cancellationToken) };
    }

    private static async Task ChangeAsync(
        SubmissionReader reading,
        ChangeWriter writing,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        var done = 0;
        foreach (var (table, rows) in reading.Tables)
        {
            progress?.Report(new ImportProgress(new($"ghi {table.Name}", $"writing {table.Name}"), (double)done++ / reading.Tables.Count));
            await rows.WriteAsync(writing, cancellationToken);
        }

        // What refers to others goes before them.
        foreach (var (_, rows) in reading.Tables.Reverse())
            await rows.DeleteAsync(writing, cancellationToken);
    }

    private DateOnly Today() => VietNamTime.DayOf(clock.GetUtcNow());

    private static ImportReport Report(IReadOnlyList<ImportedFile> files, SubmissionReader reading, Findings findings)
    {
        var isAccepted = findings.Errors == 0;
        var byFile = new FileCounts(files);
        var tables = new List<TableCount>();
        foreach (var (table, rows) in reading.Tables)
            tables.Add(new TableCount(table.Name, rows.Count, isAccepted ? byFile.Add(rows) : byFile.AddUnchanged(rows)));
        var kept = findings.InOrder();
        return new ImportReport
        {
            Batch = null,
            IsAccepted = isAccepted,
            Files = byFile.Files,
            Tables = tables,
            Findings = kept,
            Counts = [.. findings.Counts],
            Groups = findings.Groups(kept),
        };
    }
}
