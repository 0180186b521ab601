using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Api.Filtering;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Paging;

/// <summary>The first rows of each parent, by a window function.</summary>
internal sealed class RowsByParent<TKey, T>(
    IDbContextFactory<RegisterContext> store,
    Ownership<TKey, T> ownership,
    int size,
    Filter<T>? where
) : BatchLoader<TKey, IReadOnlyList<T>>
    where TKey : notnull
    where T : class
{
    protected override async Task<IReadOnlyDictionary<TKey, IReadOnlyList<T>>> FetchAsync(
        IReadOnlyCollection<TKey> keys,
        CancellationToken cancellationToken
    )
    {
        await using var register = await store.CreateDbContextAsync(cancellationToken);
        var order = Composition.Row<TKey, T>().Then(ownership.Order);
        var owned = ownership.Pairs(register, register.Matching(where)).Where(row => keys.Contains(row.Parent)).GroupBy(row => row.Parent);
        var first = ownership.IsDescending
            ? owned.Select(group => new
            {
                group.Key,
                Rows = group.AsQueryable().OrderByDescending(order).Take(size).Select(row => row.Row).ToList(),
            })
            : owned.Select(group => new
            {
                group.Key,
                Rows = group.AsQueryable().OrderBy(order).Take(size).Select(row => row.Row).ToList(),
            });
        return await first.ToDictionaryAsync(group => group.Key, group => (IReadOnlyList<T>)group.Rows, cancellationToken);
    }
}
