using System.Linq.Expressions;
using CollectiveEconomy.Api.Access;
using CollectiveEconomy.Api.Paging;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cooperatives;
using GraphQL;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>One key by which annual reports are ordered.</summary>
/// <param name="Key">The key.</param>
/// <param name="Direction">Which way; ascending unless said otherwise.</param>
[NeedsRole(Role.Ministry)]
public sealed record AnnualReportOrder(AnnualReportOrderKey Key, Direction? Direction)
{
    private static readonly OrderKey<AnnualReport> ById = new OrderKeyOf<AnnualReport, int>(report => report.Id);
    private static readonly OrderKey<AnnualReport> ByYear = new OrderKeyOf<AnnualReport, int>(report => report.Year);
    private static readonly IReadOnlyList<AnnualReportOrder> ByYearOnly = [new(AnnualReportOrderKey.Year, null)];

    /// <summary>The order of several keys, by year when there are none; the report itself decides ties.</summary>
    /// <exception cref="PageInvalid">There are too many keys.</exception>
    [Ignore]
    public static Ordering<AnnualReport> Of(IReadOnlyList<AnnualReportOrder>? keys) =>
        AskedOrder.Of(keys ?? ByYearOnly, ("Id", ById, false), order => (order.Key.ToString(), order.ToKey(), order.IsDescending));

    private bool IsDescending => Direction == Paging.Direction.Desc;

    private OrderKey<AnnualReport> ToKey() =>
        Key switch
        {
            AnnualReportOrderKey.Year => ByYear,
            AnnualReportOrderKey.Members => Figure(report => report.Members),
            AnnualReportOrderKey.Workers => Figure(report => report.Workers),
            AnnualReportOrderKey.CharterCapital => Figure(report => report.CharterCapital),
            AnnualReportOrderKey.TotalAssets => Figure(report => report.TotalAssets),
            AnnualReportOrderKey.Revenue => Figure(report => report.Revenue),
            AnnualReportOrderKey.ProfitBeforeTax => Figure(report => report.ProfitBeforeTax),
            AnnualReportOrderKey.AverageWorkerIncome => Figure(report => report.AverageWorkerIncome),
            _ => new UnknownLast<AnnualReport, decimal>(_ => report => report.Score, IsDescending ? -1 : 101),
        };

    private UnknownLast<AnnualReport, long> Figure(Expression<Func<AnnualReport, long?>> figure) =>
        new(_ => figure, IsDescending ? long.MinValue : long.MaxValue);
}
