using System.Runtime.InteropServices;

namespace CollectiveEconomy.Engine.DataLoaders;

/// <summary>Gathers rows that come for several keys at once.</summary>
public static class GroupedRows
{
    /// <summary>The values of each key, in the order in which their rows come.</summary>
    public static IReadOnlyDictionary<TKey, IReadOnlyList<T>> Lists<TRow, TKey, T>(
        this IEnumerable<TRow> rows,
        Func<TRow, TKey> key,
        Func<TRow, T> value
    )
        where TKey : notnull
    {
        var lists = new Dictionary<TKey, IReadOnlyList<T>>();
        foreach (var row in rows)
        {
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, key(row), out _);
            list ??= new List<T>();
            ((List<T>)list).Add(value(row));
        }

        return lists;
    }
}
