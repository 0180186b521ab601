using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Setup;

/// <summary>Fills registers that are empty.</summary>
internal static class RegisterFiller
{
    /// <summary>Brings the tables up to this version, with the texts of reference data that it has in one language more, and writes reference data and a demonstration into empty ones, as one transaction.</summary>
    public static async Task<RegisterChange> FillAsync(
        this RegisterContext register,
        IDemonstrationRegister demonstration,
        IProgress<string>? progress,
        CancellationToken cancellationToken
    )
    {
        var isOlder = (await register.Database.GetPendingMigrationsAsync(cancellationToken)).Any();
        if (isOlder)
        {
            progress?.Report("creating tables");
            await register.Database.MigrateAsync(cancellationToken);
        }

        if (await register.Regions.AnyAsync(cancellationToken))
        {
            if (isOlder)
                await register.RefreshStatisticsAsync(cancellationToken);
            await register.WriteSearchNamesAsync(cancellationToken);
            // Not only after an upgrade: one that was cut short between tables and texts is finished by the next.
            var hasMore = await register.AddTextsAsync(new ReferenceData(), cancellationToken);
            return isOlder || hasMore ? RegisterChange.Upgraded : RegisterChange.None;
        }

        await register
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(async () =>
            {
                await using var whole = await register.Database.BeginTransactionAsync(cancellationToken);
                var reference = new ReferenceData();
                progress?.Report("writing areas, codelists and official figures");
                await register.WriteReferenceAsync(reference, cancellationToken);
                await demonstration.WriteAsync(register, reference, progress, cancellationToken);
                await register.RefreshStatisticsAsync(cancellationToken);
                await whole.CommitAsync(cancellationToken);
            });
        return RegisterChange.Filled;
    }
}
