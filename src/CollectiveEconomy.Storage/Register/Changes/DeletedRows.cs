using System.Runtime.CompilerServices;
using CollectiveEconomy.Statistics.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CollectiveEconomy.Storage.Register.Changes;

/// <summary>Brings back the rows of one entity that a submission deleted.</summary>
internal sealed class DeletedRows<TRow>(RegisterContext register, IEntityType entity, int batchId)
    where TRow : class
{
    private const int Together = 500;

    public async Task RestoreAsync(CancellationToken cancellationToken)
    {
        var deleted = await DeletedEntities.KeysAsync(register, entity, batchId, cancellationToken);
        foreach (var part in deleted.Chunk(Together))
        {
            var entries = await register
                .AuditEntries.Where(entry => entry.ImportBatchId == batchId && entry.Entity == entity.ClrType.Name)
                .Where(entry => EF.Parameter(part).Contains(entry.RowKey) && entry.Property != null)
                .ToListAsync(cancellationToken);
            register.AddRange(entries.GroupBy(entry => entry.RowKey).Select(Row));
            await register.SaveChangesAsync(cancellationToken);
            register.ChangeTracker.Clear();
        }
    }

    private object Row(IEnumerable<AuditEntry> values)
    {
        var row = RuntimeHelpers.GetUninitializedObject(typeof(TRow));
        foreach (var value in values)
        {
            var property = entity.FindProperty(value.Property!)!;
            property.PropertyInfo!.SetValue(row, RowKeys.Value(value.OldValue, property.ClrType));
        }

        return row;
    }
}
