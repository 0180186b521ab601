using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Api.Filtering;

/// <summary>Rows of the register that fulfil a filter.</summary>
internal static class MatchingRows
{
    /// <summary>The rows of an entity that fulfil the filter; all when it is null.</summary>
    public static IQueryable<T> Matching<T>(this RegisterContext register, Filter<T>? filter)
        where T : class => filter is null ? register.Set<T>() : register.Set<T>().Where(filter.In(register));
}
