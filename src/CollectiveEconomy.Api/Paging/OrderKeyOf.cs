using System.Linq.Expressions;
using System.Text.Json;
using CollectiveEconomy.Api.Filtering;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Api.Paging;

/// <summary>An order key with its type. Null stands before every value.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <typeparam name="TKey">Type of the key.</typeparam>
public class OrderKeyOf<T, TKey> : OrderKey<T>
{
    private static readonly bool CanBeNull = default(TKey) is null;
    private readonly Func<RegisterContext, Expression<Func<T, TKey>>> _property;
    private readonly Lazy<Func<T, TKey>>? _read;

    /// <summary>A property of the items.</summary>
    /// <param name="property">The property.</param>
    public OrderKeyOf(Expression<Func<T, TKey>> property)
    {
        _property = _ => property;
        // Few of the keys that are declared are ever read.
        _read = new(property.Compile);
    }

    /// <summary>A value that queries of a register give of the items.</summary>
    /// <param name="property">The value.</param>
    public OrderKeyOf(Func<RegisterContext, Expression<Func<T, TKey>>> property) => _property = property;

    /// <inheritdoc/>
    public override bool IsHeld => _read is not null;

    /// <inheritdoc/>
    public override IOrderedQueryable<T> Order(IQueryable<T> items, RegisterContext register, bool isFirstKey, bool descending) =>
        (isFirstKey, descending) switch
        {
            (true, false) => items.OrderBy(_property(register)),
            (true, true) => items.OrderByDescending(_property(register)),
            (false, false) => ((IOrderedQueryable<T>)items).ThenBy(_property(register)),
            (false, true) => ((IOrderedQueryable<T>)items).ThenByDescending(_property(register)),
        };

    /// <inheritdoc/>
    public override object? Read(T item) => _read is null ? throw new InvalidOperationException("A query gives it.") : _read.Value(item);

    /// <inheritdoc/>
    public override object? Parse(JsonElement value) => value.Deserialize<TKey>();

    /// <inheritdoc/>
    public override Expression Of(ParameterExpression item, RegisterContext register)
    {
        var property = _property(register);
        return property.Body.With(property.Parameters[0], item);
    }

    /// <inheritdoc/>
    public override Expression IsEqual(ParameterExpression item, RegisterContext register, object? value) =>
        Expression.Equal(Of(item, register), Composition.Parameter((TKey)value!));

    /// <inheritdoc/>
    public override Expression? IsBehind(ParameterExpression item, RegisterContext register, object? value, bool descending)
    {
        var key = Of(item, register);
        var none = Expression.Constant(default(TKey), typeof(TKey));
        if (value is null)
            return descending ? null : Expression.NotEqual(key, none);
        var behind = Compare(key, Composition.Parameter((TKey)value!), descending);
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
