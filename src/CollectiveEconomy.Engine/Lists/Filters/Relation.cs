using System.Linq.Expressions;
using CollectiveEconomy.Engine.Expressions;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Engine.Lists.Filters;

/// <summary>What was asked of related rows.</summary>
/// <typeparam name="TRelated">The related rows.</typeparam>
/// <param name="Some">What holds of at least one; null when it was not asked.</param>
/// <param name="None">What holds of none; null when it was not asked.</param>
public sealed record Relation<TRelated>(Filter<TRelated>? Some, Filter<TRelated>? None)
{
    /// <exception cref="FilterTooDeep">The related rows are asked for relations of theirs.</exception>
    internal FilterPart<T> To<T>(Func<RegisterContext, IQueryable<TRelated>> rows, Expression<Func<TRelated, T, bool>> link)
    {
        Filter<TRelated>?[] asked = [Some, None];
        return new FilterPart<T>(register =>
        {
            if (asked.Any(filter => filter?.HasRelation == true))
                throw new FilterTooDeep();
            var some = Some is null ? Predicates.Always<T>() : RelatedRows.Exists(rows(register), link, Some.In(register));
            return None is null ? some : Predicates.And(some, Predicates.Not(RelatedRows.Exists(rows(register), link, None.In(register))));
        })
        {
            IsRelation = true,
            Checks = [.. asked.SelectMany(filter => filter?.Checks ?? [])],
        };
    }
}
