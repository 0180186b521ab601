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
    private static readonly Dictionary<AnnualReportOrderKey, (OrderKey<AnnualReport> Ascending, OrderKey<AnnualReport> Descending)> Keys =
        new()
        {
            [AnnualReportOrderKey.Year] = (ByYear, ByYear),
            [AnnualReportOrderKey.Members] = UnknownLast.Of<AnnualReport, long>(report => report.Members),
            [AnnualReportOrderKey.Workers] = UnknownLast.Of<AnnualReport, long>(report => report.Workers),
            [AnnualReportOrderKey.CharterCapital] = UnknownLast.Of<AnnualReport, long>(report => report.CharterCapital),
            [AnnualReportOrderKey.TotalAssets] = UnknownLast.Of<AnnualReport, long>(report => report.TotalAssets),
            [AnnualReportOrderKey.Revenue] = UnknownLast.Of<AnnualReport, long>(report => report.Revenue),
            [AnnualReportOrderKey.ProfitBeforeTax] = UnknownLast.Of<AnnualReport, long>(report => report.ProfitBeforeTax),
            [AnnualReportOrderKey.AverageWorkerIncome] = UnknownLast.Of<AnnualReport, long>(report => report.AverageWorkerIncome),
            [AnnualReportOrderKey.Score] = UnknownLast.Of<AnnualReport, decimal>(report => report.Score),
        };
    private static readonly IReadOnlyList<AnnualReportOrder> ByYearOnly = [new(AnnualReportOrderKey.Year, null)];

    /// <summary>The order of several keys, by year when there are none; the report itself decides ties.</summary>
    /// <exception cref="PageInvalid">There are too many keys.</exception>
    [Ignore]
    public static Ordering<AnnualReport> Of(IReadOnlyList<AnnualReportOrder>? keys) =>
        AskedOrder.Of(keys ?? ByYearOnly, ("Id", ById, false), order => (order.Key.ToString(), order.ToKey(), order.IsDescending));

    private bool IsDescending => Direction == Paging.Direction.Desc;

    private OrderKey<AnnualReport> ToKey()
    {
        var (ascending, descending) = Keys[Key];
        return IsDescending ? descending : ascending;
    }
}
