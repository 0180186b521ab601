using System.Linq.Expressions;
using CollectiveEconomy.Engine.Expressions;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>
/// Organisations of one province and one field by revenue of a year: first those that state it, out of an index that has them in this order, then
/// the others.
/// </summary>
/// <param name="year">The year.</param>
/// <param name="descending">Whether the largest revenue comes first.</param>
internal sealed class RevenueOfYear(int year, bool descending) : IOrderedParts<Cooperative>
{
    private static readonly PredicateRewriter<Cooperative, RevenueByPlace> Copied = new(
        nameof(Cooperative.ProvinceId),
        nameof(Cooperative.Field),
        nameof(Cooperative.Code)
    );

    /// <inheritdoc/>
    public IReadOnlyList<SortableQuery<Cooperative>>? Of(Expression<Func<Cooperative, bool>> condition, RegisterContext register) =>
        Conjuncts.HasEqualityOn(condition, nameof(Cooperative.ProvinceId), nameof(Cooperative.Field))
            ? [Stated(condition, register), Missing(condition, register)]
            : null;

    private SortableQuery<Cooperative> Stated(Expression<Func<Cooperative, bool>> condition, RegisterContext register) =>
        SortableQuery.InOrder(
            register
                .RevenuesByPlace.Where(revenue => revenue.Year == year)
                .Where(Copied.Of(condition))
                .Join(
                    register.Cooperatives.Where(condition),
                    revenue => revenue.CooperativeId,
                    cooperative => cooperative.Id,
                    (revenue, cooperative) => new JoinedRow<Cooperative, RevenueByPlace> { Row = cooperative, Value = revenue }
                ),
            Copied,
            revenue => revenue.Revenue
        );

    private SortableQuery<Cooperative> Missing(Expression<Func<Cooperative, bool>> condition, RegisterContext register) =>
        SortableQuery.Alike(
            register
                .Cooperatives.Where(condition)
                .Where(cooperative =>
                    !register.AnnualReports.Any(report =>
                        report.CooperativeId == cooperative.Id && report.Year == year && report.Revenue != null
                    )
                ),
            NullsLast.Sentinel<long>(descending)
        );
}
