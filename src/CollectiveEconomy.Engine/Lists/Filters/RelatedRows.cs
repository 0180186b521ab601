using System.Linq.Expressions;
using CollectiveEconomy.Engine.Expressions;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>Asks something of related rows.</summary>
internal static class RelatedRows
{
    /// <summary>Holds where a related row fulfils the condition.</summary>
    public static Expression<Func<T, bool>> Exists<T, TRelated>(
        IQueryable<TRelated> rows,
        Expression<Func<TRelated, T, bool>> link,
        Expression<Func<TRelated, bool>> condition
    )
    {
        var related = link.Parameters[0];
        var both = Expression.AndAlso(link.Body, condition.Body.With(condition.Parameters[0], related));
        var any = Expression.Call(
            typeof(Queryable),
            nameof(Queryable.Any),
            [typeof(TRelated)],
            rows.Expression,
            Expression.Lambda<Func<TRelated, bool>>(both, related)
        );
        return Expression.Lambda<Func<T, bool>>(any, link.Parameters[1]);
    }
}
