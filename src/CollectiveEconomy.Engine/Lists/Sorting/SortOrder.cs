using System.Linq.Expressions;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Engine.Lists.Sorting;

/// <summary>A total order of a list: its keys from the most significant on, the last of them unique.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Keys">Keys with a name that cursors remember.</param>
public sealed record SortOrder<T>(IReadOnlyList<(string Name, SortKey<T> Key, bool Descending)> Keys)
    where T : class
{
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

    /// <summary>Items in memory with the keys of this order, all of which they hold.</summary>
    // Such keys ask nothing of a register.
    public SortableQuery<T> Keyed(IQueryable<T> items) => Add(Keys, SortableQueries.All(items), null!);

    /// <summary>The values of an item's keys, key by key; of keys that items hold.</summary>
    public object?[] Read(T item) => [.. Keys.Select(key => key.Key.Read(item))];

    /// <summary>The order as text, equal for equal orders; cursors are bound to it.</summary>
    public override string ToString() =>
        string.Join(",", Keys.Select(key => key.Name + (key.Descending ? "-" : "+"))) + (IsReversed ? " reversed" : "");

    private static SortableQuery<T> Add(
        IEnumerable<(string Name, SortKey<T> Key, bool Descending)> keys,
        SortableQuery<T> rows,
        RegisterContext register
    ) => keys.Aggregate(rows, (keyed, key) => key.Key.AddTo(keyed, register));
}
