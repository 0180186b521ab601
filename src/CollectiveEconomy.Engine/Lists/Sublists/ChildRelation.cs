using System.Linq.Expressions;
using CollectiveEconomy.Engine.Expressions;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Engine.Lists.Sublists;

/// <summary>Which rows belong to which parent, and in which order.</summary>
/// <typeparam name="TKey">Type of the parent's key.</typeparam>
/// <typeparam name="T">The row.</typeparam>
public sealed class ChildRelation<TKey, T>
    where T : class
{
    /// <summary>Rows that refer to their parent themselves.</summary>
    /// <param name="parent">The reference.</param>
    /// <param name="order">A property that is unique among the rows of a parent.</param>
    /// <param name="descending">Whether the largest comes first.</param>
    public ChildRelation(Expression<Func<T, TKey>> parent, Expression<Func<T, object>> order, bool descending = false)
        : this((_, rows) => rows.Select(Pair(parent)), order, descending) => HasOneParent = true;

    /// <summary>Rows that belong to their parent through others.</summary>
    /// <param name="pairs">The rows with the keys of their parents.</param>
    /// <param name="order">A property that is unique among the rows of a parent.</param>
    /// <param name="descending">Whether the largest comes first.</param>
    public ChildRelation(
        Func<RegisterContext, IQueryable<T>, IQueryable<ChildRow<TKey, T>>> pairs,
        Expression<Func<T, object>> order,
        bool descending = false
    )
    {
        Pairs = pairs;
        Order = order;
        IsDescending = descending;
    }

    internal Func<RegisterContext, IQueryable<T>, IQueryable<ChildRow<TKey, T>>> Pairs { get; }

    internal Expression<Func<T, object>> Order { get; }

    internal bool IsDescending { get; }

    /// <summary>Whether a row belongs to one parent at most.</summary>
    internal bool HasOneParent { get; }

    internal static Expression<Func<T, ChildRow<TKey, T>>> Pair(Expression<Func<T, TKey>> parent)
    {
        var pair = typeof(ChildRow<TKey, T>);
        var made = Expression.MemberInit(
            Expression.New(pair),
            Expression.Bind(pair.GetProperty(nameof(ChildRow<,>.Parent))!, parent.Body),
            Expression.Bind(pair.GetProperty(nameof(ChildRow<,>.Row))!, parent.Parameters[0])
        );
        return Expression.Lambda<Func<T, ChildRow<TKey, T>>>(made, parent.Parameters);
    }
}

/// <summary>Declares which rows belong to which parent.</summary>
public static class ChildRelation
{
    /// <summary>Rows that always refer to their parent.</summary>
    /// <typeparam name="TKey">Type of the parent's key.</typeparam>
    /// <typeparam name="T">The row.</typeparam>
    /// <param name="parent">The reference.</param>
    /// <param name="order">A property that is unique among the rows of a parent.</param>
    /// <param name="descending">Whether the largest value comes first.</param>
    public static ChildRelation<TKey, T> By<TKey, T>(
        Expression<Func<T, TKey>> parent,
        Expression<Func<T, object>> order,
        bool descending = false
    )
        where T : class => new(parent, order, descending);

    /// <summary>Rows that refer to a parent or to none.</summary>
    /// <inheritdoc cref="By"/>
    public static ChildRelation<TKey, T> ByOptional<TKey, T>(Expression<Func<T, TKey?>> parent, Expression<Func<T, object>> order)
        where TKey : struct
        where T : class => Optional(parent.Then(key => key != null), parent.Then(key => key!.Value), order);

    /// <summary>Rows that refer to a parent or to none.</summary>
    /// <inheritdoc cref="By"/>
    public static ChildRelation<string, T> ByOptional<T>(Expression<Func<T, string?>> parent, Expression<Func<T, object>> order)
        where T : class => Optional(parent.Then(key => key != null), parent.Then(key => key!), order);

    private static ChildRelation<TKey, T> Optional<TKey, T>(
        Expression<Func<T, bool>> hasParent,
        Expression<Func<T, TKey>> key,
        Expression<Func<T, object>> order
    )
        where T : class => new((_, rows) => rows.Where(hasParent).Select(ChildRelation<TKey, T>.Pair(key)), order);
}
