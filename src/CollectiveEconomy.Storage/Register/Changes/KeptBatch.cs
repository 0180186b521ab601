using CollectiveEconomy.Statistics.Imports;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Storage.Register.Changes;

/// <summary>Finds a submission again.</summary>
public static class KeptBatch
{
    /// <summary>Whether the register holds a submission as it was written: the same number, sender, time and outcome.</summary>
    public static async Task<bool> HoldsAsync(this RegisterContext register, ImportBatch batch, CancellationToken cancellationToken) =>
        await register.ImportBatches.SingleOrDefaultAsync(kept => kept.Id == batch.Id, cancellationToken) is { } kept
        && kept.Outcome == batch.Outcome
        && kept.ReceivedBy == batch.ReceivedBy
        && kept.ReceivedAt == batch.ReceivedAt
        && kept.RolledBackAt == batch.RolledBackAt;
}
