using CollectiveEconomy.Statistics.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CollectiveEconomy.Storage.Register.Changes;

/// <summary>Undoes what a submission did to the rows of one entity.</summary>
internal sealed class RowUndo<TRow>(RegisterContext register, IEntityType entity, int batchId)
    where TRow : class
{
    private const int Together = 2000;

    private readonly IReadOnlyList<IForeignKey> _toItself =
    [
        .. entity.GetForeignKeys().Where(reference => reference.PrincipalEntityType == entity),
    ];

    private HashSet<string> _deleted = [];

    public async Task UndoAsync(CancellationToken cancellationToken)
    {
        _deleted = [.. await DeletedEntities.KeysAsync(register, entity, batchId, cancellationToken)];
        await EachPartAsync(isAdded: false, Restore, cancellationToken);
        // Added rows may refer to each other, in any order.
        if (_toItself.Count > 0)
            await EachPartAsync(isAdded: true, LetGo, cancellationToken);
        await EachPartAsync(isAdded: true, RemoveAsync, cancellationToken);
    }

    private Task Restore(List<AuditEntry> entries, Dictionary<string, TRow> rows, CancellationToken cancellationToken)
    {
        foreach (var entry in entries)
        {
            // A row that was deleted is there again as it was.
            if (_deleted.Contains(entry.RowKey))
                continue;
            var row = register.Entry(rows[entry.RowKey]);
            if (row.State == EntityState.Detached)
                row.State = EntityState.Unchanged;
            var property = row.Property(entry.Property!);
            property.CurrentValue = RowKeys.Value(entry.OldValue, property.Metadata.ClrType);
        }

        return register.SaveChangesAsync(cancellationToken);
    }

    private Task LetGo(List<AuditEntry> entries, Dictionary<string, TRow> rows, CancellationToken cancellationToken)
    {
        foreach (var row in rows.Values)
        foreach (var reference in _toItself)
            register.Attach(row).Property(reference.Properties[0].Name).CurrentValue = null;
        return register.SaveChangesAsync(cancellationToken);
    }

    private async Task RemoveAsync(List<AuditEntry> entries, Dictionary<string, TRow> rows, CancellationToken cancellationToken)
    {
        foreach (var reference in entity.GetReferencingForeignKeys())
            await ReferringRows.RefuseAsync(register, reference, rows.Values, cancellationToken);
        register.RemoveRange(rows.Values);
        await register.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Goes through the entries that tell of added rows, or of changed values, in parts that fit into memory.</summary>
    private async Task EachPartAsync(
        bool isAdded,
        Func<List<AuditEntry>, Dictionary<string, TRow>, CancellationToken, Task> undo,
        CancellationToken cancellationToken
    )
    {
        var last = 0L;
        while (true)
        {
            var part = await register
                .AuditEntries.Where(entry => entry.ImportBatchId == batchId && entry.Entity == entity.ClrType.Name)
                .Where(entry => (entry.Property == null) == isAdded && entry.Id > last)
                .OrderBy(entry => entry.Id)
                .Take(Together)
                .ToListAsync(cancellationToken);
            if (part.Count == 0)
                return;
            await undo(part, await RowsByKey.ReadAsync<TRow>(register, entity, part, cancellationToken), cancellationToken);
            register.ChangeTracker.Clear();
            last = part[^1].Id;
        }
    }
}
