using System.Linq.Expressions;
using CollectiveEconomy.Engine.Expressions;

namespace CollectiveEconomy.Engine.Lists.Sorting;

/// <summary>Makes rows to which keys are added.</summary>
public static class SortableQueries
{
    /// <summary>Rows without keys.</summary>
    /// <typeparam name="T">What is listed.</typeparam>
    /// <param name="items">The rows.</param>
    public static SortableQuery<T> All<T>(IQueryable<T> items)
        where T : class
    {
        var item = Expression.Parameter(typeof(T), "item");
        return new SortableQuery<T, T>(items, item, item, []);
    }

    /// <summary>Rows that all have the same most significant key.</summary>
    /// <typeparam name="T">What is listed.</typeparam>
    /// <typeparam name="TKey">Type of the key.</typeparam>
    /// <param name="items">The rows.</param>
    /// <param name="key">The key.</param>
    public static SortableQuery<T> Alike<T, TKey>(IQueryable<T> items, TKey key)
        where T : class =>
        All(items).With(Expression.Lambda<Func<T, TKey>>(Expression.Constant(key, typeof(TKey)), Expression.Parameter(typeof(T), "item")));

    /// <summary>Rows that an index over copies gives in their order, so that they are read whole at once.</summary>
    /// <typeparam name="T">What is listed.</typeparam>
    /// <typeparam name="TCopy">The row that holds the copies.</typeparam>
    /// <typeparam name="TKey">Type of the most significant key.</typeparam>
    /// <param name="rows">The rows, each with that of its copies.</param>
    /// <param name="copies">What is copied.</param>
    /// <param name="key">The most significant key.</param>
    public static SortableQuery<T> InOrder<T, TCopy, TKey>(
        IQueryable<JoinedRow<T, TCopy>> rows,
        PredicateRewriter<T, TCopy> copies,
        Expression<Func<TCopy, TKey>> key
    )
        where T : class
    {
        var row = Expression.Parameter(typeof(JoinedRow<T, TCopy>), "row");
        var item = Expression.Property(row, nameof(JoinedRow<,>.Row));
        var copy = Expression.Property(row, nameof(JoinedRow<,>.Value));
        return new SortableQuery<T, JoinedRow<T, TCopy>>(rows, row, item, [key.Body.With(key.Parameters[0], copy)])
        {
            Copied = told => copies.Rewrite(told, item, copy).Expression,
        };
    }
}
