using System.Linq.Expressions;
using System.Text.Json;
using CollectiveEconomy.Api.Filtering;

namespace CollectiveEconomy.Api.Paging;

/// <summary>An order key with its type.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <typeparam name="TKey">Type of the key.</typeparam>
/// <param name="property">The property.</param>
public sealed class OrderKey<T, TKey>(Expression<Func<T, TKey>> property) : OrderKey<T>
{
    private static readonly bool CanBeNull = default(TKey) is null;
    private readonly Func<T, TKey> _read = property.Compile();

    /// <inheritdoc/>
    public override IOrderedQueryable<T> Order(IQueryable<T> items, bool isFirstKey, bool descending) =>
        (isFirstKey, descending) switch
        {
            (true, false) => items.OrderBy(property),
            (true, true) => items.OrderByDescending(property),
            (false, false) => ((IOrderedQueryable<T>)items).ThenBy(property),
            (false, true) => ((IOrderedQueryable<T>)items).ThenByDescending(property),
        };

    /// <inheritdoc/>
    public override JsonElement Read(T item) => JsonSerializer.SerializeToElement(_read(item));

    /// <inheritdoc/>
    public override object? Parse(JsonElement value) => value.Deserialize<TKey>();

    /// <inheritdoc/>
    public override Expression IsEqual(ParameterExpression item, object? value) =>
        Expression.Equal(KeyOf(item), Composition.Parameter((TKey)value!));

    /// <inheritdoc/>
    public override Expression? IsBehind(ParameterExpression item, object? value, bool descending)
    {
        var key = KeyOf(item);
        var none = Expression.Constant(default(TKey), typeof(TKey));
        if (value is null)
            return descending ? null : Expression.NotEqual(key, none);
        var behind = Compare(key, Composition.Parameter((TKey)value!), descending);
        return descending && CanBeNull ? Expression.OrElse(behind, Expression.Equal(key, none)) : behind;
    }

    private Expression KeyOf(ParameterExpression item) => property.Body.With(property.Parameters[0], item);

    private static BinaryExpression Compare(Expression key, Expression value, bool descending)
    {
        var (left, right) =
            typeof(TKey) == typeof(string)
                ? (Expression.Call(typeof(string), nameof(string.Compare), null, key, value), (Expression)Expression.Constant(0))
                : (key, value);
        return descending ? Expression.LessThan(left, right) : Expression.GreaterThan(left, right);
    }
}
