using System.Linq.Expressions;
using System.Text.Json;
using CollectiveEconomy.Engine.Expressions;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Engine.Lists.Sorting;

/// <summary>Something by which a list can be ordered.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public abstract class SortKey<T>
    where T : class
{
    /// <summary>Whether an item holds the key's value itself, so that no query need give it.</summary>
    public abstract bool IsHeld { get; }

    /// <summary>Adds the key to rows of a query.</summary>
    public abstract SortableQuery<T> AddTo(SortableQuery<T> rows, RegisterContext register);

    /// <summary>Rows of a register with this key as the most significant one, in parts: all rows of a part stand before those of the next.</summary>
    /// <param name="condition">What holds of the rows.</param>
    /// <param name="register">The register.</param>
    public abstract IReadOnlyList<SortableQuery<T>> Begin(Expression<Func<T, bool>> condition, RegisterContext register);

    /// <summary>Orders by this key, after the keys that were applied before.</summary>
    /// <typeparam name="TRow">Type of the rows.</typeparam>
    /// <param name="rows">The rows of a query.</param>
    /// <param name="row">A row.</param>
    /// <param name="key">The key of the row.</param>
    /// <param name="isFirst">Whether it is the most significant key.</param>
    /// <param name="descending">Whether the largest comes first.</param>
    public abstract IQueryable<TRow> Order<TRow>(
        IQueryable<TRow> rows,
        ParameterExpression row,
        Expression key,
        bool isFirst,
        bool descending
    );

    /// <summary>The key's value; of a key that an item holds.</summary>
    public abstract object? Read(T item);

    /// <summary>Compares the key of two items in memory; of a key that items hold.</summary>
    internal abstract int Compare(T left, T right);

    /// <summary>Compares the key of an item in memory with a value; of a key that items hold.</summary>
    internal abstract int CompareWith(T item, object? value);

    /// <summary>Reads the key's value out of a cursor.</summary>
    /// <exception cref="JsonException">It is no value of this key.</exception>
    public abstract object? Parse(JsonElement value);

    /// <summary>That a key equals a value.</summary>
    public abstract Expression IsEqual(Expression key, object? value);

    /// <summary>That a key stands behind a value; null when none does.</summary>
    public abstract Expression? IsAfter(Expression key, object? value, bool descending);
}

/// <summary>An order key with its type. Null stands before every value.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <typeparam name="TKey">Type of the key.</typeparam>
public sealed class SortKey<T, TKey> : SortKey<T>
    where T : class
{
    private static readonly bool CanBeNull = default(TKey) is null;

    // Texts by their code units, as the databases do, and never by the culture of the machine.
    private static readonly IComparer<TKey?> Values =
        typeof(TKey) == typeof(string) ? (IComparer<TKey?>)StringComparer.Ordinal : Comparer<TKey?>.Default;

    private readonly Func<SortableQuery<T>, RegisterContext, SortableQuery<T>> _add;
    private readonly Lazy<Func<T, TKey>>? _read;

    /// <summary>A property of the items.</summary>
    /// <param name="property">The property.</param>
    public SortKey(Expression<Func<T, TKey>> property)
        : this((rows, _) => rows.With(property)) =>
        // Few of the keys that are declared are ever read.
        _read = new(property.Compile);

    /// <summary>A value that queries of a register give of the items.</summary>
    /// <param name="add">Adds it to rows of a query.</param>
    public SortKey(Func<SortableQuery<T>, RegisterContext, SortableQuery<T>> add) => _add = add;

    /// <summary>Reads rows in the order of this key; null where they are sorted.</summary>
    public IOrderedParts<T>? Parts { get; init; }

    /// <inheritdoc/>
    public override bool IsHeld => _read is not null;

    /// <inheritdoc/>
    public override SortableQuery<T> AddTo(SortableQuery<T> rows, RegisterContext register) => _add(rows, register);

    /// <inheritdoc/>
    public override IReadOnlyList<SortableQuery<T>> Begin(Expression<Func<T, bool>> condition, RegisterContext register) =>
        Parts?.Of(condition, register) ?? [AddTo(SortableQuery.All(register.Set<T>().Where(condition)), register)];

    /// <inheritdoc/>
    public override IQueryable<TRow> Order<TRow>(
        IQueryable<TRow> rows,
        ParameterExpression row,
        Expression key,
        bool isFirst,
        bool descending
    )
    {
        var of = Expression.Lambda<Func<TRow, TKey>>(key, row);
        return (isFirst, descending) switch
        {
            (true, false) => rows.OrderBy(of),
            (true, true) => rows.OrderByDescending(of),
            (false, false) => ((IOrderedQueryable<TRow>)rows).ThenBy(of),
            (false, true) => ((IOrderedQueryable<TRow>)rows).ThenByDescending(of),
        };
    }

    /// <inheritdoc/>
    public override object? Read(T item) => Held(item);

    /// <inheritdoc/>
    internal override int Compare(T left, T right) => Values.Compare(Held(left), Held(right));

    /// <inheritdoc/>
    internal override int CompareWith(T item, object? value) => Values.Compare(Held(item), (TKey?)value);

    /// <inheritdoc/>
    public override object? Parse(JsonElement value) => value.Deserialize<TKey>();

    /// <inheritdoc/>
    public override Expression IsEqual(Expression key, object? value) => Expression.Equal(key, Predicates.Parameter((TKey)value!));

    /// <inheritdoc/>
    public override Expression? IsAfter(Expression key, object? value, bool descending)
    {
        var none = Expression.Constant(default(TKey), typeof(TKey));
        if (value is null)
            return descending ? null : Expression.NotEqual(key, none);
        var behind = Compare(key, Predicates.Parameter((TKey)value!), descending);
        return descending && CanBeNull ? Expression.OrElse(behind, Expression.Equal(key, none)) : behind;
    }

    private TKey Held(T item) => _read is null ? throw new InvalidOperationException("A query gives it.") : _read.Value(item);

    private static BinaryExpression Compare(Expression key, Expression value, bool descending)
    {
        var (left, right) =
            typeof(TKey) == typeof(string)
                ? (Expression.Call(typeof(string), nameof(string.Compare), null, key, value), (Expression)Expression.Constant(0))
                : (key, value);
        return descending ? Expression.LessThan(left, right) : Expression.GreaterThan(left, right);
    }
}
