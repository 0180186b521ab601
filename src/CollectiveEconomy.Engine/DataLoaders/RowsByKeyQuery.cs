using System.Linq.Expressions;
using CollectiveEconomy.Engine.Expressions;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Engine.DataLoaders;

/// <summary>The compiled query for the rows with certain values of a property.</summary>
/// <typeparam name="TKey">Type of the property.</typeparam>
/// <typeparam name="T">The row.</typeparam>
internal sealed class RowsByKeyQuery<TKey, T>
    where T : class
{
    private readonly Func<RegisterContext, IReadOnlyCollection<TKey>, IAsyncEnumerable<T>> _rows;

    /// <summary>Compiles it.</summary>
    /// <param name="property">The property.</param>
    /// <param name="order">By what the rows of one value are ordered; null where there is one at most.</param>
    public RowsByKeyQuery(Expression<Func<T, TKey>> property, Expression<Func<T, object>>? order = null)
    {
        KeyOf = property.Compile();
        Expression<Func<RegisterContext, IQueryable<T>>> all = register => register.Set<T>();
        Expression<Func<IReadOnlyCollection<TKey>, TKey, bool>> isAmong = (keys, key) => keys.Contains(key);
        var chosen = Expression.Lambda<Func<T, bool>>(isAmong.Body.With(isAmong.Parameters[1], property.Body), property.Parameters);
        var rows = Call(nameof(Queryable.Where), all.Body, chosen);
        if (order is not null)
            rows = Call(nameof(Queryable.ThenBy), Call(nameof(Queryable.OrderBy), rows, property), order);
        _rows = EF.CompileAsyncQuery(
            Expression.Lambda<Func<RegisterContext, IReadOnlyCollection<TKey>, IQueryable<T>>>(
                rows,
                all.Parameters[0],
                isAmong.Parameters[0]
            )
        );
    }

    /// <summary>Reads the property.</summary>
    public Func<T, TKey> KeyOf { get; }

    /// <summary>The rows.</summary>
    public ValueTask<List<T>> Of(RegisterContext register, IReadOnlyCollection<TKey> keys, CancellationToken cancellationToken) =>
        _rows(register, keys).ToListAsync(cancellationToken);

    private static MethodCallExpression Call<TValue>(string method, Expression rows, Expression<Func<T, TValue>> argument) =>
        Expression.Call(
            typeof(Queryable),
            method,
            method == nameof(Queryable.Where) ? [typeof(T)] : [typeof(T), typeof(TValue)],
            rows,
            Expression.Quote(argument)
        );
}
