using System.Linq.Expressions;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Engine.DataLoaders;

/// <summary>Loads the rows of the register that refer to each key: one query for all keys of a level. A key without rows gets null.</summary>
/// <typeparam name="TKey">Type of the reference.</typeparam>
/// <typeparam name="T">The row.</typeparam>
/// <param name="store">The register.</param>
/// <param name="reference">The property that refers.</param>
/// <param name="order">The property by which the rows of one key are ordered; unique among them.</param>
public abstract class RowListLoader<TKey, T>(
    IDbContextFactory<RegisterContext> store,
    Expression<Func<T, TKey>> reference,
    Expression<Func<T, object>> order
) : BatchLoader<TKey, IReadOnlyList<T>>
    where TKey : notnull
    where T : class
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<TKey, IReadOnlyList<T>>> FetchAsync(
        IReadOnlyCollection<TKey> keys,
        CancellationToken cancellationToken
    )
    {
        await using var register = await store.CreateDbContextAsync(cancellationToken);
        var query = register.Compiled(GetType(), () => new RowsByKeyQuery<TKey, T>(reference, order));
        return (await query.Of(register, keys, cancellationToken)).Lists(query.KeyOf, row => row);
    }
}
