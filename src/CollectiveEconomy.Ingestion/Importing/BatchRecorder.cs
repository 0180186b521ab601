using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Register.Changes;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Importing;

/// <summary>Keeps a submission, its files and what was found in it.</summary>
/// <param name="register">The register.</param>
/// <param name="at">When it is received.</param>
/// <param name="order">What was handed in.</param>
/// <param name="files">Its files, but those that were imported before.</param>
internal sealed class BatchRecorder(RegisterContext register, DateTimeOffset at, ImportOrder order, IReadOnlyList<ImportedFile> files)
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
    public async Task<ImportBatch> KeepAsync(
        Findings findings,
        int rows,
        IReadOnlyList<TableCount> tables,
        CancellationToken cancellationToken
    )
    {
        var isAccepted = _begun is not null;
        if (!isAccepted)
            await AddBatchAsync(ImportOutcome.Refused, cancellationToken);
        var batch = _begun! with
        {
            Rows = rows,
            Added = isAccepted ? tables.Sum(table => table.Added) : 0,
            Changed = isAccepted ? tables.Sum(table => table.Changed) : 0,
            Errors = findings.Errors,
            Warnings = findings.Warnings,
        };
        register.Update(batch);
        await register.SaveChangesAsync(cancellationToken);
        register.ChangeTracker.Clear();
        await register.InsertAllAsync(findings.InOrder().Select(finding => finding with { ImportBatchId = batch.Id }), cancellationToken);
        await register.InsertAllAsync(findings.Counts.Select(count => count with { ImportBatchId = batch.Id }), cancellationToken);
        return batch;
    }

    /// <summary>Keeps that every file of a submission that was begun is known.</summary>
    public async Task<ImportBatch?> KeepKnownAsync(CancellationToken cancellationToken)
    {
        if (order.Begun is not { } begun)
            return null;
        var batch = begun with { Outcome = ImportOutcome.Known };
        register.Update(batch);
        await register.SaveChangesAsync(cancellationToken);
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
            _begun = await AddAsync(register, New(outcome, at, order.ReceivedBy), files, cancellationToken);
            return;
        }

        // A file that is known belongs to the submission that brought it, or it would be known by this one when that is taken back.
        var fresh = files.Select(file => file.Number).ToArray();
        await register
            .ImportedFiles.Where(file => file.ImportBatchId == begun.Id && !EF.Parameter(fresh).Contains(file.Number))
            .ExecuteDeleteAsync(cancellationToken);
        _begun = begun with { Outcome = outcome };
    }
}
