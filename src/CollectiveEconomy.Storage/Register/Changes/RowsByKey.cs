using CollectiveEconomy.Statistics.Imports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CollectiveEconomy.Storage.Register.Changes;

/// <summary>Reads the rows that entries tell of.</summary>
internal static class RowsByKey
{
    /// <summary>The rows by their keys as text.</summary>
    public static async Task<Dictionary<string, TRow>> ReadAsync<TRow>(
        RegisterContext register,
        IEntityType entity,
        IEnumerable<AuditEntry> entries,
        CancellationToken cancellationToken
    )
        where TRow : class
    {
        var keys = entries.Select(entry => entry.RowKey).ToHashSet();
        var first = entity.FindPrimaryKey()!.Properties[0];
        // A key of several parts begins with the key of its owner, of whose rows there are few.
        var firsts = keys.Select(key =>
            entity.FindPrimaryKey()!.Properties.Count == 1 ? key : key[..key.IndexOf(' ', StringComparison.Ordinal)]
        );
        var rows = first.ClrType == typeof(int) ? Of<TRow, int>(register, first, firsts) : Of<TRow, string>(register, first, firsts);
        return (await rows.ToListAsync(cancellationToken))
            .Select(row => (Key: RowKeys.Of(entity, row), Row: row))
            .Where(row => keys.Contains(row.Key))
            .ToDictionary(row => row.Key, row => row.Row);
    }

    private static IQueryable<TRow> Of<TRow, TKey>(RegisterContext register, IProperty property, IEnumerable<string> keys)
        where TRow : class
    {
        var values = keys.Distinct().Select(key => (TKey)RowKeys.Value(key, typeof(TKey))!).ToArray();
        return register.Set<TRow>().Where(KeyIs.OneOf<TRow, TKey>(row => EF.Property<TKey>(row, property.Name), values));
    }
}
