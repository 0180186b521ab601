using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Setup;

/// <summary>Fills registers that are empty.</summary>
internal static class RegisterFiller
{
    /// <summary>Brings the tables up to this version, and writes reference data and a demonstration into empty ones, as one transaction.</summary>
    public static async Task<RegisterPreparation> FillAsync(
        this RegisterContext register,
        IDemonstrationRegister demonstration,
        IProgress<LocalizedText>? progress,
        CancellationToken cancellationToken
    )
    {
        var reference = new ReferenceData();
        var isOlder = (await register.Database.GetPendingMigrationsAsync(cancellationToken)).Any();
        if (isOlder)
        {
            progress?.Report(new("tạo các bảng", "creating tables"));
            await register.Database.MigrateAsync(cancellationToken);
        }

        if (await register.Regions.AnyAsync(cancellationToken))
        {
            var changes = await register.UpgradeAsync(reference, cancellationToken);
            if (!isOlder && !changes.Any(table => table.IsChange))
                return new RegisterPreparation(RegisterChange.None, changes);
            await register.RefreshStatisticsAsync(cancellationToken);
            return new RegisterPreparation(RegisterChange.Upgraded, changes);
        }

        await register
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(async () =>
            {
                await using var whole = await register.Database.BeginTransactionAsync(cancellationToken);
                progress?.Report(new("ghi địa bàn, danh mục và số liệu chính thức", "writing areas, codelists and official figures"));
                await register.WriteReferenceAsync(reference, cancellationToken);
                await demonstration.WriteAsync(register, reference, progress, cancellationToken);
                await register.RefreshStatisticsAsync(cancellationToken);
                await whole.CommitAsync(cancellationToken);
            });
        return new RegisterPreparation(RegisterChange.Filled, []);
    }

    /// <summary>Upgrades the reference data as one transaction: all tables or none.</summary>
    private static async Task<IReadOnlyList<ReferenceTableChange>> UpgradeAsync(
        this RegisterContext register,
        ReferenceData reference,
        CancellationToken cancellationToken
    ) =>
        await register
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(async () =>
            {
                register.ChangeTracker.Clear();
                await using var whole = await register.Database.BeginTransactionAsync(cancellationToken);
                var changes = await register.UpgradeReferenceAsync(reference, cancellationToken);
                await whole.CommitAsync(cancellationToken);
                return changes;
            });
}
