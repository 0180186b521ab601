using System.Linq.Expressions;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Api.Paging;

/// <summary>A total order of a list: its keys from the most significant on, the last of them unique.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Keys">Keys with a name that cursors remember.</param>
public sealed record Ordering<T>(IReadOnlyList<(string Name, OrderKey<T> Key, bool Descending)> Keys)
{
    /// <summary>Whether each item holds the values of all keys itself.</summary>
    public bool IsHeld => Keys.All(key => key.Key.IsHeld);

    /// <summary>The order read from its end.</summary>
    public Ordering<T> Reversed => new([.. Keys.Select(key => (key.Name, key.Key, !key.Descending))]);

    /// <summary>Puts the items into this order.</summary>
    public IQueryable<T> Apply(IQueryable<T> items, RegisterContext register)
    {
        var isFirst = true;
        foreach (var (_, key, descending) in Keys)
        {
            items = key.Order(items, register, isFirst, descending);
            isFirst = false;
        }

        return items;
    }

    /// <summary>Puts items in memory into this order; of keys that items hold.</summary>
    // Such keys ask nothing of a register.
    public IQueryable<T> Apply(IQueryable<T> items) => Apply(items, null!);

    /// <summary>The items in memory that stand behind a place; of keys that items hold.</summary>
    public IQueryable<T> Behind(IQueryable<T> items, IReadOnlyList<object?> place) => Behind(items, null!, place);

    /// <summary>The items that stand behind a place, which is told by a value for each key.</summary>
    public IQueryable<T> Behind(IQueryable<T> items, RegisterContext register, IReadOnlyList<object?> place)
    {
        var item = Expression.Parameter(typeof(T), "item");
        Expression behind = Expression.Constant(false);
        for (var last = Keys.Count - 1; last >= 0; last--)
        {
            var (_, key, descending) = Keys[last];
            var tied = Expression.AndAlso(key.IsEqual(item, register, place[last]), behind);
            behind = key.IsBehind(item, register, place[last], descending) is { } further ? Expression.OrElse(further, tied) : tied;
        }

        return items.Where(Expression.Lambda<Func<T, bool>>(behind, item));
    }

    /// <summary>The values of an item's keys, key by key; of keys that items hold.</summary>
    public object?[] Read(T item) => [.. Keys.Select(key => key.Key.Read(item))];

    /// <summary>The values of an item's keys, in a query.</summary>
    internal Expression<Func<T, object?[]>> Values(RegisterContext register)
    {
        var item = Expression.Parameter(typeof(T), "item");
        var values = Keys.Select(key => Expression.Convert(key.Key.Of(item, register), typeof(object)));
        return Expression.Lambda<Func<T, object?[]>>(Expression.NewArrayInit(typeof(object), values), item);
    }

    /// <summary>The order as text, which cursors are bound to.</summary>
    public override string ToString() => string.Join(",", Keys.Select(key => key.Name + (key.Descending ? "-" : "+")));
}
