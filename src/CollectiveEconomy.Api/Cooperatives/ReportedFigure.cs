using System.Linq.Expressions;
using CollectiveEconomy.Engine.Expressions;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>Orders organisations by what an annual report says of them.</summary>
internal static class ReportedFigure
{
    /// <summary>The figure of a year, or of the latest report of each organisation.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="year">The year; null for the latest report.</param>
    /// <param name="descending">Whether the largest value comes first.</param>
    /// <param name="parts">Reads organisations in the order of the figure of a year; null where they are sorted.</param>
    public static SortKey<Cooperative> Of(
        Expression<Func<AnnualReport, long?>> figure,
        int? year,
        bool descending,
        Func<int, bool, IOrderedParts<Cooperative>>? parts
    )
    {
        var value = NullsLast.ValueOrSentinel<long>(descending);
        return new SortKey<Cooperative, long>(
            (rows, register) =>
                year is { } of ? rows.With(OfYear(register, figure, of), value) : rows.With(Latest(register, figure).Then(value))
        )
        {
            Parts = year is { } ofYear ? parts?.Invoke(ofYear, descending) : null,
        };
    }

    private static Expression<Func<Cooperative, IQueryable<long?>>> OfYear(
        RegisterContext register,
        Expression<Func<AnnualReport, long?>> figure,
        int year
    ) =>
        cooperative => register.AnnualReports.Where(report => report.CooperativeId == cooperative.Id && report.Year == year).Select(figure);

    private static Expression<Func<Cooperative, long?>> Latest(RegisterContext register, Expression<Func<AnnualReport, long?>> figure) =>
        cooperative =>
            register
                .AnnualReports.Where(report => report.CooperativeId == cooperative.Id)
                .OrderByDescending(report => report.Year)
                .Select(figure)
                .FirstOrDefault();
}
