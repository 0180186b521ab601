using System.Linq.Expressions;
using System.Text.Json;

namespace CollectiveEconomy.Api.Paging;

/// <summary>Something by which a list can be ordered. Null stands before every value.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public abstract class OrderKey<T>
{
    /// <summary>Orders by this key, after the keys that were applied before.</summary>
    public abstract IOrderedQueryable<T> Order(IQueryable<T> items, bool isFirstKey, bool descending);

    /// <summary>The key's value, as a cursor keeps it.</summary>
    public abstract JsonElement Read(T item);

    /// <summary>Reads the key's value out of a cursor.</summary>
    /// <exception cref="JsonException">It is no value of this key.</exception>
    public abstract object? Parse(JsonElement value);

    /// <summary>That the key of <paramref name="item"/> equals a value.</summary>
    public abstract Expression IsEqual(ParameterExpression item, object? value);

    /// <summary>That the key of <paramref name="item"/> stands behind a value; null when nothing does.</summary>
    public abstract Expression? IsBehind(ParameterExpression item, object? value, bool descending);
}
