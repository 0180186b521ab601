using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Storage.Register;
using CollectiveEconomy.Storage.Register.Changes;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Importing;

/// <summary>Keeps of submissions that they run, so that a host which was killed at one can tell of it afterwards.</summary>
/// <param name="clock">Tells when they are received.</param>
public sealed class BatchStarter(TimeProvider clock)
{
    /// <summary>No import runs longer; what began before was killed, and the folder that knew it is gone.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>Keeps that a submission runs.</summary>
    /// <param name="register">The register.</param>
    /// <param name="order">What was handed in; not only to be tried.</param>
    /// <param name="noted">Told the key of the submission before it is kept.</param>
    /// <param name="cancellationToken">Stops; then nothing is kept.</param>
    /// <exception cref="RegisterBusy">Another submission is being written, and did not end.</exception>
    public async Task<ImportOrder> BeginAsync(
        RegisterContext register,
        ImportOrder order,
        Action<int>? noted = null,
        CancellationToken cancellationToken = default
    )
    {
        var files = await ReceivedFiles.OfAsync(order.Files, cancellationToken);
        return await register.WriteOnceAsync(
            async () =>
            {
                var batch = await BatchRecorder.AddAsync(
                    register,
                    BatchRecorder.New(ImportOutcome.Running, clock.GetUtcNow(), order.ReceivedBy),
                    files,
                    cancellationToken
                );
                noted?.Invoke(batch.Id);
                return order with { Begun = batch };
            },
            (begun, stopping) => register.HoldsAsync(begun.Begun!, stopping),
            cancellationToken
        );
    }

    /// <summary>Keeps that a submission will not end: nothing of it is in the register. The same is kept of those that no host can be at.</summary>
    /// <param name="register">The register.</param>
    /// <param name="batchId">The submission, if it runs; null when only old ones are meant.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <returns>Those that ran.</returns>
    public async Task<IReadOnlyList<int>> InterruptAsync(
        RegisterContext register,
        int? batchId,
        CancellationToken cancellationToken = default
    )
    {
        var killed = clock.GetUtcNow() - Longest;
        var cut = await register
            .ImportBatches.Where(batch => batch.Outcome == ImportOutcome.Running && (batch.Id == batchId || batch.ReceivedAt < killed))
            .Select(batch => batch.Id)
            .ToListAsync(cancellationToken);
        if (cut.Count > 0)
            await register
                .ImportBatches.Where(batch => cut.Contains(batch.Id) && batch.Outcome == ImportOutcome.Running)
                .ExecuteUpdateAsync(batch => batch.SetProperty(row => row.Outcome, ImportOutcome.Interrupted), cancellationToken);
        return cut;
    }
}
