using System.Linq.Expressions;
using System.Text.Json;
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

    /// <summary>Reads the key's value out of a cursor.</summary>
    /// <exception cref="JsonException">It is no value of this key.</exception>
    public abstract object? Parse(JsonElement value);

    /// <summary>That a key equals a value.</summary>
    public abstract Expression IsEqual(Expression key, object? value);

    /// <summary>That a key stands behind a value; null when none does.</summary>
    public abstract Expression? IsAfter(Expression key, object? value, bool descending);
}
