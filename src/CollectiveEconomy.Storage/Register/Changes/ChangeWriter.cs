using CollectiveEconomy.Statistics.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CollectiveEconomy.Storage.Register.Changes;

/// <summary>Writes the rows of a submission and notes every change, in the caller's transaction.</summary>
/// <param name="register">The register.</param>
/// <param name="batch">Key of the submission.</param>
/// <param name="at">When it was received.</param>
/// <param name="lastEntry">Highest key among the entries that were noted before.</param>
public sealed class ChangeWriter(RegisterContext register, int batch, DateTimeOffset at, long lastEntry)
{
    // A row that is changed is tracked until it is written: a bound on memory, and a round trip of SQL Server.
    private const int Tracked = 2000;
    private const int LongestKey = 300;
    private const int LongestSheet = 300;
    private const int LongestValue = 2000;

    private long _lastEntry = lastEntry;

    /// <summary>Adds the rows that are new and changes those that differ; rows that are the same are let be.</summary>
    /// <param name="changes">Rows of one table, each natural key once; read twice.</param>
    /// <param name="cancellationToken">Stops between batches.</param>
    /// <typeparam name="TRow">A record of the register.</typeparam>
    public async Task<ChangeCount> WriteAsync<TRow>(
        IReadOnlyCollection<RowChange<TRow>> changes,
        CancellationToken cancellationToken = default
    )
        where TRow : class
    {
        var entity = register.Model.FindEntityType(typeof(TRow))!;
        var added = changes.Where(change => change.IsAdded);
        await register.InsertAllAsync(added.Select(change => change.After), cancellationToken);
        await register.InsertAllAsync(added.Select(change => Entry(entity, change.Key, change.After, change.Origin)), cancellationToken);
        var changed = 0;
        foreach (var part in changes.Where(change => change.IsChanged).Chunk(Tracked))
        {
            await ChangeAsync(entity, part, cancellationToken);
            changed += part.Length;
        }

        return new ChangeCount(changes.Count(change => change.IsAdded), changed);
    }

    /// <summary>Deletes rows, and notes every value that they had.</summary>
    /// <param name="rows">Rows of one table.</param>
    /// <param name="cancellationToken">Stops between batches.</param>
    /// <typeparam name="TRow">A record of the register.</typeparam>
    public async Task DeleteAsync<TRow>(IReadOnlyCollection<DeletedRow<TRow>> rows, CancellationToken cancellationToken = default)
        where TRow : class
    {
        var entity = register.Model.FindEntityType(typeof(TRow))!;
        foreach (var part in entity.DependentsFirst(rows, row => row.Row).Chunk(Tracked))
        {
            var entries = new List<AuditEntry>();
            foreach (var (key, row, origin) in part)
            {
                var tracked = register.Entry(row);
                tracked.State = EntityState.Deleted;
                entries.AddRange(
                    tracked
                        .Properties.Where(property => property.OriginalValue is not null)
                        .Select(property => Entry(entity, key, row, origin, property) with { NewValue = null })
                );
            }

            await register.SaveChangesAsync(cancellationToken);
            register.ChangeTracker.Clear();
            await register.InsertAllAsync(entries, cancellationToken);
        }
    }

    private async Task ChangeAsync<TRow>(IEntityType entity, RowChange<TRow>[] changes, CancellationToken cancellationToken)
        where TRow : class
    {
        var entries = new List<AuditEntry>();
        foreach (var (key, after, before, origin) in changes)
        {
            var tracked = register.Entry(before!);
            tracked.State = EntityState.Unchanged;
            tracked.CurrentValues.SetValues(after);
            entries.AddRange(
                tracked.Properties.Where(property => property.IsModified).Select(property => Entry(entity, key, after, origin, property))
            );
        }

        await register.SaveChangesAsync(cancellationToken);
        register.ChangeTracker.Clear();
        await register.InsertAllAsync(entries, cancellationToken);
    }

    private AuditEntry Entry(IEntityType entity, string key, object row, RowOrigin origin, PropertyEntry? property = null) =>
        new()
        {
            Id = ++_lastEntry,
            ImportBatchId = batch,
            Entity = entity.ClrType.Name,
            RowKey = RowKeys.Of(entity, row),
            Key = Cut(key, LongestKey)!,
            Property = property?.Metadata.Name,
            OldValue = Cut(RowKeys.Text(property?.OriginalValue), LongestValue),
            NewValue = Cut(RowKeys.Text(property?.CurrentValue), LongestValue),
            ChangedAt = at,
            FileNumber = origin.FileNumber,
            Sheet = Cut(origin.Sheet, LongestSheet),
            FileRow = origin.Row,
        };

    private static string? Cut(string? text, int length) => text?.Length > length ? text[..length] : text;
}
