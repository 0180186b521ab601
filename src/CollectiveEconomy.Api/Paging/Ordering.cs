using System.Linq.Expressions;

namespace CollectiveEconomy.Api.Paging;

/// <summary>A total order of a list: its keys from the most significant on, the last of them unique.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Keys">Keys with a name that cursors remember.</param>
public sealed record Ordering<T>(IReadOnlyList<(string Name, OrderKey<T> Key, bool Descending)> Keys)
{
    /// <summary>The order read from its end.</summary>
    public Ordering<T> Reversed => new([.. Keys.Select(key => (key.Name, key.Key, !key.Descending))]);

    /// <summary>Puts the items into this order.</summary>
    public IQueryable<T> Apply(IQueryable<T> items)
    {
        var isFirst = true;
        foreach (var (_, key, descending) in Keys)
        {
            items = key.Order(items, isFirst, descending);
            isFirst = false;
        }

        return items;
    }

    /// <summary>The items that stand behind a place, which is told by a value for each key.</summary>
    public IQueryable<T> Behind(IQueryable<T> items, IReadOnlyList<object?> place)
    {
        var item = Expression.Parameter(typeof(T), "item");
        Expression behind = Expression.Constant(false);
        for (var last = Keys.Count - 1; last >= 0; last--)
        {
            var (_, key, descending) = Keys[last];
            var tied = Expression.AndAlso(key.IsEqual(item, place[last]), behind);
            behind = key.IsBehind(item, place[last], descending) is { } further ? Expression.OrElse(further, tied) : tied;
        }

        return items.Where(Expression.Lambda<Func<T, bool>>(behind, item));
    }

    /// <summary>The order as text, which cursors are bound to.</summary>
    public override string ToString() => string.Join(",", Keys.Select(key => key.Name + (key.Descending ? "-" : "+")));
}
