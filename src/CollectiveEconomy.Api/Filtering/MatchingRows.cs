using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Api.Filtering;

/// <summary>Rows of the register that fulfil a filter.</summary>
internal static class MatchingRows
{
    /// <summary>The rows of an entity that fulfil the filter; all when it is null.</summary>
    /// <exception cref="Codelists.CodeUnknown">The filter names a code that does not exist.</exception>
    public static async ValueTask<IQueryable<T>> MatchingAsync<T>(
        this RegisterContext register,
        Filter<T>? filter,
        CancellationToken cancellationToken
    )
        where T : class => filter is null ? register.Set<T>() : register.Set<T>().Where(await filter.InAsync(register, cancellationToken));
}
