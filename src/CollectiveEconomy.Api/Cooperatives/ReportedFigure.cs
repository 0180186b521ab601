using System.Linq.Expressions;
using CollectiveEconomy.Engine.Expressions;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>Orders organisations by what an annual report says of them.</summary>
internal static class ReportedFigure
{
    private static readonly Dictionary<CooperativeOrderKey, Expression<Func<AnnualReport, long?>>> Figures = new()
    {
        [CooperativeOrderKey.Members] = report => report.Members,
        [CooperativeOrderKey.Workers] = report => report.Workers,
        [CooperativeOrderKey.CharterCapital] = report => report.CharterCapital,
        [CooperativeOrderKey.TotalAssets] = report => report.TotalAssets,
        [CooperativeOrderKey.Revenue] = report => report.Revenue,
        [CooperativeOrderKey.ProfitBeforeTax] = report => report.ProfitBeforeTax,
        [CooperativeOrderKey.AverageWorkerIncome] = report => report.AverageWorkerIncome,
    };

    /// <summary>The figure of a year, or of the latest report of each organisation when the year is null.</summary>
    public static SortKey<Cooperative> Of(CooperativeOrderKey key, int? year, bool descending)
    {
        var (figure, known) = (Figures[key], NullsLast.ValueOrSentinel<long>(descending));
        return new SortKey<Cooperative, long>(
            (rows, register) =>
                year is { } of ? rows.With(OfYear(register, figure, of), known) : rows.With(Latest(register, figure).Then(known))
        )
        {
            InParts = (key, year) is (CooperativeOrderKey.Revenue, { } ofYear) ? RevenueOfYear.InParts(ofYear, descending) : null,
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
