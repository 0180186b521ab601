using System.Linq.Expressions;
using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Engine.Expressions;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Engine.Lists.Sublists;

/// <summary>The first rows of each parent: by a window function, and on SQLite by a limit for each parent.</summary>
internal sealed class ChildRowsLoader<TKey, T>(
    IDbContextFactory<RegisterContext> store,
    ChildRelation<TKey, T> ownership,
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
        if (!Limits(register))
            return await Query(register, ownership, keys, size, await register.MatchingAsync(where, cancellationToken))
                .ToDictionaryAsync(group => group.Parent, group => (IReadOnlyList<T>)group.Rows, cancellationToken);
        var rows = await Limited(register, keys, await register.MatchingAsync(where, cancellationToken)).ToListAsync(cancellationToken);
        return rows.Lists(row => row.Parent, row => row.Row);
    }

    // Remembered, since EF Core finds the name of its provider by reflection each time.
    private static bool Limits(RegisterContext register) =>
        (bool)register.Compiled<object>(typeof(ChildRowsLoader<,>), () => register.Database.IsSqlite());

    private IAsyncEnumerable<ChildRow<TKey, T>> Limited(RegisterContext register, IReadOnlyCollection<TKey> keys, IQueryable<T> matching)
    {
        if (where is null)
            return register.Compiled(ownership, () => CompileLimited(register))(register, keys, size);
        var rows = ownership.Pairs(register, matching);
        var query = LimitedChildRows<TKey, T>
            .For(ownership, register.Model)
            .Of(rows, Predicates.Parameter(keys), Predicates.Parameter(size));
        return rows.Provider.CreateQuery<ChildRow<TKey, T>>(query).AsAsyncEnumerable();
    }

    private Func<RegisterContext, IReadOnlyCollection<TKey>, int, IAsyncEnumerable<ChildRow<TKey, T>>> CompileLimited(
        RegisterContext register
    )
    {
        var (keys, size) = (Expression.Parameter(typeof(IReadOnlyCollection<TKey>), "keys"), Expression.Parameter(typeof(int), "size"));
        return EF.CompileAsyncQuery(
            Expression.Lambda<Func<RegisterContext, IReadOnlyCollection<TKey>, int, IQueryable<ChildRow<TKey, T>>>>(
                LimitedChildRows<TKey, T>.For(ownership, register.Model).Of(ownership.Pairs(register, register.Set<T>()), keys, size),
                Expression.Parameter(typeof(RegisterContext), "register"),
                keys,
                size
            )
        );
    }

    /// <summary>The one query for all parents.</summary>
    internal static IQueryable<Group> Query(
        RegisterContext register,
        ChildRelation<TKey, T> ownership,
        IReadOnlyCollection<TKey> keys,
        int size,
        IQueryable<T> matching
    )
    {
        Expression<Func<ChildRow<TKey, T>, T>> row = child => child.Row;
        var order = row.Then(ownership.Order);
        var owned = ownership.Pairs(register, matching).Where(row => keys.Contains(row.Parent)).GroupBy(row => row.Parent);
        return ownership.IsDescending
            ? owned.Select(rows => new Group
            {
                Parent = rows.Key,
                Rows = rows.AsQueryable().OrderByDescending(order).Take(size).Select(row => row.Row).ToList(),
            })
            : owned.Select(rows => new Group
            {
                Parent = rows.Key,
                Rows = rows.AsQueryable().OrderBy(order).Take(size).Select(row => row.Row).ToList(),
            });
    }

    /// <summary>The first rows of one parent.</summary>
    internal sealed class Group
    {
        /// <summary>Key of the parent.</summary>
        public required TKey Parent { get; init; }

        /// <summary>Its rows, in order.</summary>
        public required List<T> Rows { get; init; }
    }
}
