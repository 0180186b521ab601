using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>Rows of the register that fulfil a filter.</summary>
internal static class MatchingRows
{
    /// <summary>The rows of an entity that fulfil the filter; all when it is null.</summary>
    /// <exception cref="GraphQL.ExecutionError">A check of the filter failed.</exception>
    public static async ValueTask<IQueryable<T>> MatchingAsync<T>(
        this RegisterContext register,
        Filter<T>? filter,
        CancellationToken cancellationToken
    )
        where T : class => filter is null ? register.Set<T>() : register.Set<T>().Where(await filter.InAsync(register, cancellationToken));
}
