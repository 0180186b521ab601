namespace CollectiveEconomy.Api.Execution;

/// <summary>Gathers rows that come for several keys at once.</summary>
internal static class ListsByKey
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
            if (lists.TryGetValue(key(row), out var list))
                ((List<T>)list).Add(value(row));
            else
                lists.Add(key(row), new List<T> { value(row) });
        return lists;
    }
}
