using System.Linq.Expressions;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Engine.DataLoaders;

/// <summary>Loads rows of the register by a unique property: one query for all keys of a level.</summary>
/// <typeparam name="TKey">Type of the property.</typeparam>
/// <typeparam name="T">The row.</typeparam>
/// <param name="store">The register.</param>
/// <param name="property">The unique property.</param>
public abstract class UniqueRowLoader<TKey, T>(IDbContextFactory<RegisterContext> store, Expression<Func<T, TKey>> property)
    : BatchLoader<TKey, T>
    where TKey : notnull
    where T : class
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyDictionary<TKey, T>> FetchAsync(
        IReadOnlyCollection<TKey> keys,
        CancellationToken cancellationToken
    )
    {
        await using var register = await store.CreateDbContextAsync(cancellationToken);
        var query = register.Compiled(GetType(), () => new RowsByKeyQuery<TKey, T>(property));
        return (await query.Of(register, keys, cancellationToken)).ToDictionary(query.KeyOf);
    }
}
