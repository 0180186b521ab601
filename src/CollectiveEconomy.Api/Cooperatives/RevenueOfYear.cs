using System.Linq.Expressions;
using CollectiveEconomy.Engine.Expressions;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>
/// Organisations of a place and field by revenue of a year: first those of which it is known, out of an index that has them in this order, then the
/// others.
/// </summary>
internal static class RevenueOfYear
{
    private static readonly PredicateRewriter<Cooperative, RevenueByPlace> Copied = new(
        nameof(Cooperative.ProvinceId),
        nameof(Cooperative.Field),
        nameof(Cooperative.Code)
    );

    /// <summary>Both parts of a list; null when it is not of one province and one field, for then the index has it in no order.</summary>
    /// <param name="year">The calendar year.</param>
    /// <param name="descending">Whether the largest comes first.</param>
    public static Func<Expression<Func<Cooperative, bool>>, RegisterContext, IReadOnlyList<SortableQuery<Cooperative>>?> InParts(
        int year,
        bool descending
    ) =>
        (condition, register) =>
            Conjuncts.HasEqualityOn(condition, nameof(Cooperative.ProvinceId), nameof(Cooperative.Field))
                ? [Known(condition, register, year), Unknown(condition, register, year, descending)]
                : null;

    private static SortableQuery<Cooperative> Known(Expression<Func<Cooperative, bool>> condition, RegisterContext register, int year) =>
        SortableQueries.InOrder(
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

    private static SortableQuery<Cooperative> Unknown(
        Expression<Func<Cooperative, bool>> condition,
        RegisterContext register,
        int year,
        bool descending
    ) =>
        SortableQueries.Alike(
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
