using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Register.Changes;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Importing;

/// <summary>Keeps a submission, its files and what was found in it.</summary>
internal sealed class BatchKeeping(RegisterContext register, DateTimeOffset at, string receivedBy, IReadOnlyList<ImportedFile> files)
{
    private ImportBatch? _begun;

    /// <summary>Begins to write the rows of the submission, which is accepted.</summary>
    public async Task<ChangeWriting> BeginAsync(CancellationToken cancellationToken)
    {
        await AddBatchAsync(ImportOutcome.Accepted, cancellationToken);
        var lastEntry = await register.AuditEntries.MaxAsync(entry => (long?)entry.Id, cancellationToken) ?? 0;
        return new ChangeWriting(register, _begun!.Id, at, lastEntry);
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

    /// <summary>The submission comes first, since the entries about its changes refer to it.</summary>
    private async Task AddBatchAsync(ImportOutcome outcome, CancellationToken cancellationToken)
    {
        _begun = new ImportBatch
        {
            Id = (await register.ImportBatches.MaxAsync(batch => (int?)batch.Id, cancellationToken) ?? 0) + 1,
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
        await register.InsertAllAsync([_begun], cancellationToken);
        await register.InsertAllAsync(files.Select(file => file with { ImportBatchId = _begun.Id }), cancellationToken);
    }
}
