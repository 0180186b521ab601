using System.Linq.Expressions;
using CollectiveEconomy.Storage.Register;
using GraphQL;

namespace CollectiveEconomy.Engine.Lists.Sorting;

/// <summary>A total order of a list: its keys from the most significant on, the last of them unique.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Keys">Keys with a name that cursors remember.</param>
public sealed record SortOrder<T>(IReadOnlyList<(string Name, SortKey<T> Key, bool Descending)> Keys)
    where T : class
{
    /// <summary>Most keys of an order that a caller gives.</summary>
    private const int MaxKeys = 5;

    /// <summary>This order with a less significant key.</summary>
    /// <typeparam name="TKey">Type of the key.</typeparam>
    /// <param name="property">A property of the rows.</param>
    /// <param name="descending">Whether the largest value comes first.</param>
    public SortOrder<T> By<TKey>(Expression<Func<T, TKey>> property, bool descending = false) =>
        new([.. Keys, SortOrder.Key(property, descending)]);

    /// <summary>The keys that a caller gives, with the last key of this order to break ties; this order when there are none.</summary>
    /// <param name="terms">The keys, the most significant first; null for none.</param>
    /// <exception cref="PageInvalid">There are too many keys, or one can't be used.</exception>
    public SortOrder<T> Or(IReadOnlyList<SortTerm<T>>? terms) =>
        terms is null ? this
        : terms.Count > MaxKeys
            ? throw new PageInvalid(
                new(
                    $"'orderBy' có {terms.Count} khóa sắp xếp; tối đa là {MaxKeys}.",
                    $"'orderBy' has {terms.Count} keys; at most {MaxKeys} can be given."
                )
            )
        : new([
            .. terms
                .Select(term => (term.Name, Key: term.Make(), Descending: term.IsDescending))
                .Append(Keys[^1])
                .DistinctBy(key => key.Name, StringComparer.OrdinalIgnoreCase),
        ]);

    /// <summary>Whether each item holds the values of all keys itself.</summary>
    public bool IsHeld => Keys.All(key => key.Key.IsHeld);

    /// <summary>The order read from its end.</summary>
    public SortOrder<T> Reversed => new([.. Keys.Select(key => (key.Name, key.Key, !key.Descending))]) { IsReversed = !IsReversed };

    // Its keys go the ways of another order, but put what is not known at the end of their own.
    private bool IsReversed { get; init; }

    /// <summary>Rows of a register with the keys of this order, in parts: all rows of a part stand before those of the next.</summary>
    /// <param name="condition">What holds of the rows.</param>
    /// <param name="register">The register.</param>
    public IReadOnlyList<SortableQuery<T>> Parts(Expression<Func<T, bool>> condition, RegisterContext register)
    {
        var parts = Keys[0].Key.Begin(condition, register).Select(part => Add(Keys.Skip(1), part, register));
        return [.. IsReversed ? parts.Reverse() : parts];
    }

    /// <summary>Items in memory in this order, all keys of which they hold.</summary>
    /// <param name="items">The items.</param>
    /// <param name="place">A value for each key, behind which the items stand; null for all.</param>
    public IEnumerable<T> Sorted(IEnumerable<T> items, IReadOnlyList<object?>? place = null) =>
        (place is null ? items : items.Where(item => Compare((key, at) => key.CompareWith(item, place[at])) > 0)).Order(
            Comparer<T>.Create((left, right) => Compare((key, _) => key.Compare(left, right)))
        );

    /// <summary>The values of an item's keys, key by key; of keys that items hold.</summary>
    public object?[] Read(T item) => [.. Keys.Select(key => key.Key.Read(item))];

    /// <summary>The order as text, equal for equal orders; cursors are bound to it.</summary>
    public override string ToString() =>
        string.Join(",", Keys.Select(key => key.Name + (key.Descending ? "-" : "+"))) + (IsReversed ? " reversed" : "");

    private int Compare(Func<SortKey<T>, int, int> compare)
    {
        for (var at = 0; at < Keys.Count; at++)
            if (compare(Keys[at].Key, at) is var compared and not 0)
                return Keys[at].Descending ? -compared : compared;
        return 0;
    }

    private static SortableQuery<T> Add(
        IEnumerable<(string Name, SortKey<T> Key, bool Descending)> keys,
        SortableQuery<T> rows,
        RegisterContext register
    ) => keys.Aggregate(rows, (keyed, key) => key.Key.AddTo(keyed, register));
}

/// <summary>Begins orders.</summary>
public static class SortOrder
{
    /// <summary>An order by a property of the rows.</summary>
    /// <typeparam name="T">The listed rows.</typeparam>
    /// <typeparam name="TKey">Type of the key.</typeparam>
    /// <param name="property">The property.</param>
    /// <param name="descending">Whether the largest value comes first.</param>
    public static SortOrder<T> By<T, TKey>(Expression<Func<T, TKey>> property, bool descending = false)
        where T : class => new([Key(property, descending)]);

    internal static (string Name, SortKey<T> Key, bool Descending) Key<T, TKey>(Expression<Func<T, TKey>> property, bool descending)
        where T : class => (((MemberExpression)property.Body).Member.Name.ToConstantCase(), new SortKey<T, TKey>(property), descending);
}
