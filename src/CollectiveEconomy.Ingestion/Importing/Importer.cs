using System.Globalization;
using CollectiveEconomy.Ingestion.Formats;
using CollectiveEconomy.Ingestion.References;
using CollectiveEconomy.Ingestion.Rules;
using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Register.Changes;
using Microsoft.EntityFrameworkCore;

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
        progress?.Report(new ImportProgress("examining the files", 0));
        var hashes = await FileHashes.OfAsync(order.Files, cancellationToken);
        return await register
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(async () =>
            {
                register.ChangeTracker.Clear();
                await using var whole = order.IsTrial ? null : await register.BeginExclusiveAsync(cancellationToken);
                var known = await PreviousFiles.AmongAsync(register, hashes, cancellationToken);
                var fresh = hashes.Where(file => known.All(other => other.Sha256 != file.Sha256)).ToList();
                var keeping = new BatchRecorder(register, clock.GetUtcNow(), order, fresh);
                var report = await CheckAsync(
                    register,
                    order with
                    {
                        Files = [.. fresh.Select(file => order.Files[file.Number - 1])],
                    },
                    known,
                    keeping,
                    progress,
                    cancellationToken
                );
                if (whole is null)
                    return report;
                if (report.IsAccepted)
                    await register.RefreshStatisticsAsync(cancellationToken);
                await whole.CommitAsync(cancellationToken);
                return report;
            });
    }

    private async Task<ImportReport> CheckAsync(
        RegisterContext register,
        ImportOrder order,
        IReadOnlyList<ImportedFile> known,
        BatchRecorder keeping,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        // What is told of a file does not depend on where it is read; the culture of the caller comes back with the return.
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var findings = new Findings(limits.Findings, order.Confirmed);
        if (order.Files.Count == 0)
            return Report(order.IsTrial ? null : await keeping.KeepKnownAsync(cancellationToken), true, known, [], findings);
        using var opened = new OpenedFiles(limits, findings);
        foreach (var file in order.Files)
            opened.Open(file);
        var codes = await CodeSets.ReadAsync(register, cancellationToken);
        var reading = new SubmissionReader(register, codes, findings, limits, progress);
        await reading.ReadAsync(opened, cancellationToken);
        progress?.Report(new ImportProgress("checking the rules", 0));
        var tables = reading.Tables.Select(table => table.Rows).ToList();
        var background = await ReferencedRows.ReadAsync(register, codes, tables, cancellationToken);
        SubmissionRules.Check(new Submission(tables, codes, background, Today()), order.Confirmed, findings);
        var counts = await WriteAsync(reading, keeping, findings.Errors == 0, order.IsTrial, progress, cancellationToken);
        var batch = order.IsTrial ? null : await keeping.KeepAsync(findings, reading.Rows, counts, cancellationToken);
        return Report(batch, findings.Errors == 0, known, counts, findings);
    }

    private static async Task<List<TableCount>> WriteAsync(
        SubmissionReader reading,
        BatchRecorder keeping,
        bool isAccepted,
        bool isTrial,
        IProgress<ImportProgress>? progress,
        CancellationToken cancellationToken
    )
    {
        var counts = new List<TableCount>();
        var writing = isAccepted && !isTrial ? await keeping.BeginAsync(cancellationToken) : null;
        foreach (var (table, rows) in reading.Tables)
        {
            if (writing is not null)
                progress?.Report(new ImportProgress($"writing {table.Name}", (double)counts.Count / reading.Tables.Count));
            var count =
                writing is not null ? await rows.WriteAsync(writing, cancellationToken)
                : isAccepted ? rows.Expected
                : default;
            counts.Add(new TableCount(table.Name, rows.Count, count.Added, count.Changed));
        }

        return counts;
    }

    private DateOnly Today() => VietNamTime.DayOf(clock.GetUtcNow());

    private static ImportReport Report(
        ImportBatch? batch,
        bool isAccepted,
        IReadOnlyList<ImportedFile> known,
        IReadOnlyList<TableCount> tables,
        Findings findings
    ) =>
        new()
        {
            Batch = batch,
            IsAccepted = isAccepted,
            Known = known,
            Tables = tables,
            Findings = findings.InOrder(),
            Counts = [.. findings.Counts],
        };
}
