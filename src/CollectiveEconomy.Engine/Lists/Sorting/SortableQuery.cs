using System.Linq.Expressions;
using CollectiveEconomy.Engine.Expressions;

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

/// <summary>Rows of a query from which the listed ones and their keys are told.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <typeparam name="TRow">The rows of the query: those that are listed, or with what was joined to them.</typeparam>
/// <param name="rows">The rows.</param>
/// <param name="row">A row.</param>
/// <param name="item">What is listed, of a row.</param>
/// <param name="keys">The keys of a row that were added.</param>
internal sealed class SortableQuery<T, TRow>(
    IQueryable<TRow> rows,
    ParameterExpression row,
    Expression item,
    IReadOnlyList<Expression> keys
) : SortableQuery<T>
    where T : class
{
    /// <summary>Tells keys of copies, over which an index may give the rows in their order, so that they are read whole at once; null where there are none.</summary>
    public Func<Expression, Expression>? Copied { get; init; }

    public override IQueryable<T> Items => rows.Select(Item);

    private Expression<Func<TRow, T>> Item => Expression.Lambda<Func<TRow, T>>(item, row);

    public override SortableQuery<T> With<TKey>(Expression<Func<T, TKey>> key)
    {
        var told = key.Body.With(key.Parameters[0], item);
        return new SortableQuery<T, TRow>(rows, row, item, [.. keys, Copied?.Invoke(told) ?? told]) { Copied = Copied };
    }

    public override SortableQuery<T> With<TValue, TKey>(Expression<Func<T, IQueryable<TValue>>> beside, Expression<Func<TValue, TKey>> key)
    {
        var orNone = beside.Then(values => values.DefaultIfEmpty());
        var joined = rows.SelectMany(
            Expression.Lambda<Func<TRow, IEnumerable<TValue>>>(orNone.Body.With(orNone.Parameters[0], item), row),
            (one, value) => new JoinedRow<TRow, TValue> { Row = one, Value = value }
        );
        var both = Expression.Parameter(typeof(JoinedRow<TRow, TValue>), "row");
        var one = Expression.Property(both, nameof(JoinedRow<,>.Row));
        var value = Expression.Property(both, nameof(JoinedRow<,>.Value));
        return new SortableQuery<T, JoinedRow<TRow, TValue>>(
            joined,
            both,
            item.With(row, one),
            [.. keys.Select(before => before.With(row, one)), key.Body.With(key.Parameters[0], value)]
        );
    }

    public override SortableQuery<T> After(SortOrder<T> ordering, IReadOnlyList<object?> place)
    {
        Expression behind = Expression.Constant(false);
        for (var last = keys.Count - 1; last >= 0; last--)
        {
            var (_, key, descending) = ordering.Keys[last];
            var tied = Expression.AndAlso(key.IsEqual(keys[last], place[last]), behind);
            behind = key.IsAfter(keys[last], place[last], descending) is { } further ? Expression.OrElse(further, tied) : tied;
        }

        return Same(rows.Where(Expression.Lambda<Func<TRow, bool>>(behind, row)));
    }

    public override SortableQuery<T> In(SortOrder<T> ordering) => Same(Sorted(ordering));

    internal override IQueryable<RowWithKeys<T>> First(SortOrder<T> ordering, Expression limit, IQueryable<T> table)
    {
        var first = Limited(Sorted(ordering), limit);
        return ordering.IsHeld ? first.Select(Item).Select(one => new RowWithKeys<T> { Item = one })
            : Copied is null ? Read(first, ordering, table)
            : Placed(first);
    }

    // Whole rows are read for those of the page alone, which are found first.
    private IQueryable<RowWithKeys<T>> Read(IQueryable<TRow> first, SortOrder<T> ordering, IQueryable<T> table)
    {
        var both = Expression.Parameter(typeof(JoinedRow<T, TRow>), "row");
        var one = Expression.Property(both, nameof(JoinedRow<,>.Row));
        var found = Expression.Property(both, nameof(JoinedRow<,>.Value));
        var whole = first.Join(table, Item, other => other, (found, other) => new JoinedRow<T, TRow> { Row = other, Value = found });
        var keyed = new SortableQuery<T, JoinedRow<T, TRow>>(whole, both, one, [.. keys.Select(key => key.With(row, found))]);
        return keyed.Placed(keyed.Sorted(ordering));
    }

    private IQueryable<RowWithKeys<T>> Placed(IQueryable<TRow> sorted)
    {
        var values = Expression.NewArrayInit(typeof(object), keys.Select(key => Expression.Convert(key, typeof(object))));
        Expression<Func<T, object?[], RowWithKeys<T>>> placed = (one, values) => new RowWithKeys<T> { Item = one, Values = values };
        return sorted.Select(
            Expression.Lambda<Func<TRow, RowWithKeys<T>>>(
                placed.Body.With(placed.Parameters[0], item).With(placed.Parameters[1], values),
                row
            )
        );
    }

    private IQueryable<TRow> Sorted(SortOrder<T> ordering)
    {
        var (sorted, isFirst) = (rows, true);
        for (var place = 0; place < keys.Count; place++)
        {
            // What all rows have alike orders none, but would keep an index from doing so.
            if (keys[place] is ConstantExpression)
                continue;
            sorted = ordering.Keys[place].Key.Order(sorted, row, keys[place], isFirst, ordering.Keys[place].Descending);
            isFirst = false;
        }
        return sorted;
    }

    private static IQueryable<TRow> Limited(IQueryable<TRow> sorted, Expression limit) =>
        sorted.Provider.CreateQuery<TRow>(
            Expression.Call(typeof(Queryable), nameof(Queryable.Take), [typeof(TRow)], sorted.Expression, limit)
        );

    private SortableQuery<T, TRow> Same(IQueryable<TRow> others) => new(others, row, item, keys) { Copied = Copied };
}

/// <summary>Makes rows to which keys are added.</summary>
public static class SortableQuery
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
