using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Register.Changes;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Importing;

/// <summary>Keeps of submissions that they run, so that a host which was killed at one can tell of it afterwards.</summary>
/// <param name="clock">Tells when they are received.</param>
public sealed class BatchBeginning(TimeProvider clock)
{
    /// <summary>Keeps that a submission runs.</summary>
    /// <param name="register">The register.</param>
    /// <param name="order">What was handed in; not only to be tried.</param>
    /// <param name="cancellationToken">Stops; then nothing is kept.</param>
    /// <exception cref="RegisterBusy">Another submission is being written, and did not end.</exception>
    public async Task<ImportOrder> BeginAsync(RegisterContext register, ImportOrder order, CancellationToken cancellationToken = default)
    {
        var files = await FileHashes.OfAsync(order.Files, cancellationToken);
        return await register
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(async () =>
            {
                await using var whole = await register.BeginExclusiveAsync(cancellationToken);
                var batch = await BatchKeeping.AddAsync(
                    register,
                    BatchKeeping.New(ImportOutcome.Running, clock.GetUtcNow(), order.ReceivedBy),
                    files,
                    cancellationToken
                );
                await whole.CommitAsync(cancellationToken);
                return order with { Begun = batch };
            });
    }

    /// <summary>Keeps that a submission will not end: nothing of it is in the register.</summary>
    /// <param name="register">The register.</param>
    /// <param name="batchId">The submission; null for every one that runs, when no host can be at one.</param>
    /// <param name="cancellationToken">Stops.</param>
    public static Task InterruptAsync(RegisterContext register, int? batchId, CancellationToken cancellationToken = default) =>
        register
            .ImportBatches.Where(batch => batch.Outcome == ImportOutcome.Running && (batchId == null || batch.Id == batchId))
            .ExecuteUpdateAsync(batch => batch.SetProperty(row => row.Outcome, ImportOutcome.Interrupted), cancellationToken);
}
