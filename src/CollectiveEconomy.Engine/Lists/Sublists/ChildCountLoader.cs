using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Engine.Lists.Sublists;

/// <summary>The number of rows of each parent.</summary>
internal sealed class ChildCountLoader<TKey, T>(
    IDbContextFactory<RegisterContext> store,
    ChildRelation<TKey, T> ownership,
    Filter<T>? where
) : BatchLoader<TKey, ChildCountLoader<TKey, T>.Count>
    where TKey : notnull
    where T : class
{
    protected override async Task<IReadOnlyDictionary<TKey, Count>> FetchAsync(
        IReadOnlyCollection<TKey> keys,
        CancellationToken cancellationToken
    )
    {
        await using var register = await store.CreateDbContextAsync(cancellationToken);
        return await ownership
            .Pairs(register, await register.MatchingAsync(where, cancellationToken))
            .Where(row => keys.Contains(row.Parent))
            .GroupBy(row => row.Parent)
            .Select(group => new { group.Key, Rows = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => new Count(group.Rows), cancellationToken);
    }

    internal sealed record Count(int Rows);
}
