namespace CollectiveEconomy.Engine.Lists.Sorting;

/// <summary>Makes an order of the keys that a caller gives.</summary>
public static class OrderByArgument
{
    /// <summary>Most keys of an order.</summary>
    private const int MaxKeys = 5;

    /// <summary>The order.</summary>
    /// <typeparam name="T">What is listed.</typeparam>
    /// <typeparam name="TOrder">How keys are asked for.</typeparam>
    /// <param name="asked">The keys from the most significant on; none when null.</param>
    /// <param name="unique">A unique key, which decides ties.</param>
    /// <param name="key">What becomes of a key.</param>
    /// <exception cref="PageInvalid">There are too many keys.</exception>
    public static SortOrder<T> Of<T, TOrder>(
        IReadOnlyList<TOrder>? asked,
        (string Name, SortKey<T> Key, bool Descending) unique,
        Func<TOrder, (string Name, SortKey<T> Key, bool Descending)> key
    )
        where T : class =>
        asked?.Count > MaxKeys
            ? throw new PageInvalid($"'orderBy' has {asked.Count} keys; at most {MaxKeys} can be given.")
            : new([.. (asked ?? []).Select(key).Append(unique).DistinctBy(key => key.Name, StringComparer.OrdinalIgnoreCase)]);

    /// <summary>The keys that a caller gives, with the last key of the usual order to decide ties; the usual order when there are none.</summary>
    /// <typeparam name="T">What is listed.</typeparam>
    /// <param name="asked">The keys from the most significant on; none when null.</param>
    /// <param name="usual">The usual order.</param>
    /// <exception cref="PageInvalid">There are too many keys.</exception>
    public static SortOrder<T> Of<T>(IReadOnlyList<SortTerm<T>>? asked, SortOrder<T> usual)
        where T : class => asked is null ? usual : Of(asked, usual.Keys[^1], order => (order.Name, order.Key, order.IsDescending));
}
