using System.Linq.Expressions;
using System.Text.Json;
using CollectiveEconomy.Engine.Expressions;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Engine.Lists.Sorting;

/// <summary>An order key with its type. Null stands before every value.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <typeparam name="TKey">Type of the key.</typeparam>
public sealed class SortKey<T, TKey> : SortKey<T>
    where T : class
{
    private static readonly bool CanBeNull = default(TKey) is null;
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

    /// <summary>Gives the rows in parts, where one query for all would have to sort them; null when it is better sorted.</summary>
    public Func<Expression<Func<T, bool>>, RegisterContext, IReadOnlyList<SortableQuery<T>>?>? InParts { get; init; }

    /// <inheritdoc/>
    public override bool IsHeld => _read is not null;

    /// <inheritdoc/>
    public override SortableQuery<T> AddTo(SortableQuery<T> rows, RegisterContext register) => _add(rows, register);

    /// <inheritdoc/>
    public override IReadOnlyList<SortableQuery<T>> Begin(Expression<Func<T, bool>> condition, RegisterContext register) =>
        InParts?.Invoke(condition, register) ?? [AddTo(SortableQueries.All(register.Set<T>().Where(condition)), register)];

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
    public override object? Read(T item) => _read is null ? throw new InvalidOperationException("A query gives it.") : _read.Value(item);

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

    private static BinaryExpression Compare(Expression key, Expression value, bool descending)
    {
        var (left, right) =
            typeof(TKey) == typeof(string)
                ? (Expression.Call(typeof(string), nameof(string.Compare), null, key, value), (Expression)Expression.Constant(0))
                : (key, value);
        return descending ? Expression.LessThan(left, right) : Expression.GreaterThan(left, right);
    }
}
