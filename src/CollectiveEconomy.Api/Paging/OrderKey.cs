using System.Linq.Expressions;
using System.Text.Json;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Api.Paging;

/// <summary>Something by which a list can be ordered.</summary>
/// <typeparam name="T">What is listed.</typeparam>
public abstract class OrderKey<T>
{
    /// <summary>Whether an item holds the key's value itself, so that no query need give it.</summary>
    public abstract bool IsHeld { get; }

    /// <summary>Orders by this key, after the keys that were applied before.</summary>
    public abstract IOrderedQueryable<T> Order(IQueryable<T> items, RegisterContext register, bool isFirstKey, bool descending);

    /// <summary>The key's value; of a key that an item holds.</summary>
    public abstract object? Read(T item);

    /// <summary>Reads the key's value out of a cursor.</summary>
    /// <exception cref="JsonException">It is no value of this key.</exception>
    public abstract object? Parse(JsonElement value);

    /// <summary>The key's value in a query.</summary>
    public abstract Expression Of(ParameterExpression item, RegisterContext register);

    /// <summary>That the key of <paramref name="item"/> equals a value.</summary>
    public abstract Expression IsEqual(ParameterExpression item, RegisterContext register, object? value);

    /// <summary>That the key of <paramref name="item"/> stands behind a value; null when nothing does.</summary>
    public abstract Expression? IsBehind(ParameterExpression item, RegisterContext register, object? value, bool descending);
}
