using System.Linq.Expressions;

namespace CollectiveEconomy.Engine.Lists.Sorting;

/// <summary>The rows of a list with the keys of an order, inside a query. Made key by key, so that a join stands once, however often its key is used.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public abstract class SortableQuery<T>
    where T : class
{
    /// <summary>The rows themselves.</summary>
    public abstract IQueryable<T> Items { get; }

    /// <summary>Adds a key that rows hold, or that is looked up for each.</summary>
    /// <typeparam name="TKey">Type of the key.</typeparam>
    /// <param name="key">The key.</param>
    public abstract SortableQuery<T> With<TKey>(Expression<Func<T, TKey>> key);

    /// <summary>Adds a key of what is joined to rows.</summary>
    /// <typeparam name="TValue">Type of what is joined.</typeparam>
    /// <typeparam name="TKey">Type of the key.</typeparam>
    /// <param name="beside">What is joined to a row, one at most.</param>
    /// <param name="key">The key of it, null being joined where there is none.</param>
    public abstract SortableQuery<T> With<TValue, TKey>(Expression<Func<T, IQueryable<TValue>>> beside, Expression<Func<TValue, TKey>> key);

    /// <summary>The rows that stand behind a place of an order, whose keys were added.</summary>
    /// <param name="ordering">The order.</param>
    /// <param name="place">A value for each key.</param>
    public abstract SortableQuery<T> After(SortOrder<T> ordering, IReadOnlyList<object?> place);

    /// <summary>The rows in an order, whose keys were added.</summary>
    /// <param name="ordering">The order.</param>
    public abstract SortableQuery<T> In(SortOrder<T> ordering);

    /// <summary>The first rows in an order, whose keys were added, with the values of keys that the rows do not hold.</summary>
    /// <param name="ordering">The order.</param>
    /// <param name="limit">How many.</param>
    /// <param name="table">Where the rows are read.</param>
    internal abstract IQueryable<RowWithKeys<T>> First(SortOrder<T> ordering, Expression limit, IQueryable<T> table);
}
