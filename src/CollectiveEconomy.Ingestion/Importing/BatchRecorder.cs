using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Register.Changes;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Importing;

/// <summary>Keeps a submission, its files and what was found in it.</summary>
/// <param name="register">The register.</param>
/// <param name="at">When it is received.</param>
/// <param name="order">What was handed in.</param>
internal sealed class BatchRecorder(RegisterContext register, DateTimeOffset at, ImportOrder order)
{
    private ImportBatch? _begun;

    /// <summary>Begins to write the rows of the submission, which is accepted.</summary>
    public async Task<ChangeWriter> BeginAsync(CancellationToken cancellationToken)
    {
        await AddBatchAsync(ImportOutcome.Accepted, cancellationToken);
        var lastEntry = await register.AuditEntries.MaxAsync(entry => (long?)entry.Id, cancellationToken) ?? 0;
        return new ChangeWriter(register, _begun!.Id, at, lastEntry);
    }

    /// <summary>Keeps the outcome.</summary>
    public async Task<ImportBatch> KeepAsync(ImportReport report, int rows, CancellationToken cancellationToken)
    {
        if (_begun is null)
            await AddBatchAsync(report.Outcome, cancellationToken);
        var batch = _begun! with
        {
            Rows = rows,
            Added = report.Tables.Sum(table => table.Added),
            Changed = report.Tables.Sum(table => table.Changed),
            Errors = report.Errors,
            Warnings = report.Warnings,
        };
        register.Update(batch);
        await register.SaveChangesAsync(cancellationToken);
        register.ChangeTracker.Clear();
        await register.InsertAllAsync(report.Files.Select(file => file with { ImportBatchId = batch.Id }), cancellationToken);
        await register.InsertAllAsync(report.Findings.Select(finding => finding with { ImportBatchId = batch.Id }), cancellationToken);
        await register.InsertAllAsync(report.Counts.Select(count => count with { ImportBatchId = batch.Id }), cancellationToken);
        return batch;
    }

    /// <summary>A submission of which nothing is known yet but that it was handed in.</summary>
    public static ImportBatch New(ImportOutcome outcome, DateTimeOffset at, string receivedBy) =>
        new()
        {
            Id = 0,
            ReceivedAt = at,
            ReceivedBy = receivedBy,
            Outcome = outcome,
            Rows = 0,
            Added = 0,
            Changed = 0,
            Errors = 0,
            Warnings = 0,
            RolledBackAt = null,
            RolledBackBy = null,
        };

    /// <summary>Adds a submission with its files, with the next key.</summary>
    public static async Task<ImportBatch> AddAsync(
        RegisterContext register,
        ImportBatch batch,
        IReadOnlyList<ImportedFile> files,
        CancellationToken cancellationToken
    )
    {
        batch = batch with { Id = (await register.ImportBatches.MaxAsync(other => (int?)other.Id, cancellationToken) ?? 0) + 1 };
        await register.InsertAllAsync([batch], cancellationToken);
        await register.InsertAllAsync(files.Select(file => file with { ImportBatchId = batch.Id }), cancellationToken);
        return batch;
    }

    /// <summary>The submission comes first, since the entries about its changes refer to it.</summary>
    private async Task AddBatchAsync(ImportOutcome outcome, CancellationToken cancellationToken)
    {
        if (order.Begun is not { } begun)
        {
            _begun = await AddAsync(register, New(outcome, at, order.ReceivedBy), [], cancellationToken);
            return;
        }

        // They are kept again with what became of them.
        await register.ImportedFiles.Where(file => file.ImportBatchId == begun.Id).ExecuteDeleteAsync(cancellationToken);
        _begun = begun with { Outcome = outcome };
    }
}
