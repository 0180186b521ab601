using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Lineage;

/// <summary>Submissions by number.</summary>
internal sealed class SubmissionByNumber(IDbContextFactory<RegisterContext> store)
    : UniqueRowLoader<int, ImportBatch>(store, batch => batch.Id);

/// <summary>The files of submissions, in their order.</summary>
internal sealed class FilesOfSubmission(IDbContextFactory<RegisterContext> store)
    : RowListLoader<int, ImportedFile>(store, file => file.ImportBatchId, file => file.Number);

/// <summary>What submissions wrote of records, by entity, key inside the register and submission.</summary>
internal sealed class PropertiesOfChange(IDbContextFactory<RegisterContext> store)
    : BatchLoader<(string Entity, string RowKey, int Import), ChangedProperties>
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<(string Entity, string RowKey, int Import), ChangedProperties>> FetchAsync(
        IReadOnlyCollection<(string Entity, string RowKey, int Import)> keys,
        CancellationToken cancellationToken
    )
    {
        await using var register = await store.CreateDbContextAsync(cancellationToken);
        var found = new Dictionary<(string, string, int), ChangedProperties>();
        foreach (var asked in keys.GroupBy(key => key.Entity))
        {
            var (entity, rows) = (asked.Key, asked.Select(key => key.RowKey).Distinct().ToArray());
            var imports = asked.Select(key => key.Import).Distinct().ToArray();
            var written = await register
                .AuditEntries.Where(entry => entry.Entity == entity && EF.Parameter(rows).Contains(entry.RowKey))
                .Where(entry => EF.Parameter(imports).Contains(entry.ImportBatchId))
                .OrderBy(entry => entry.Id)
                .Select(entry => new
                {
                    entry.RowKey,
                    entry.ImportBatchId,
                    entry.Property,
                    IsGone = entry.NewValue == null,
                })
                .ToListAsync(cancellationToken);
            // Keys never change: one that is gone is of a row that was deleted.
            var key = register.Model.GetEntityTypes().Single(type => type.ClrType.Name == entity).FindPrimaryKey()!.Properties[0].Name;
            foreach (var row in written.GroupBy(entry => (entry.RowKey, entry.ImportBatchId)))
                found[(entity, row.Key.RowKey, row.Key.ImportBatchId)] = new ChangedProperties(
                    [.. row.Select(entry => entry.Property).OfType<string>()],
                    row.Any(entry => entry.IsGone && entry.Property == key)
                );
        }

        return found;
    }
}
