using CollectiveEconomy.Engine.Lists;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cooperatives;
using GraphQL;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>One key by which annual reports are ordered.</summary>
/// <param name="Key">The key.</param>
/// <param name="Direction">Which way; ascending unless said otherwise.</param>
[RequiresRole(Role.Ministry)]
public sealed record AnnualReportOrder(AnnualReportOrderKey Key, Direction? Direction)
{
    private static readonly SortKey<AnnualReport> ById = new SortKey<AnnualReport, int>(report => report.Id);
    private static readonly SortKey<AnnualReport> ByYear = new SortKey<AnnualReport, int>(report => report.Year);
    private static readonly Dictionary<AnnualReportOrderKey, (SortKey<AnnualReport> Ascending, SortKey<AnnualReport> Descending)> Keys =
        new()
        {
            [AnnualReportOrderKey.Year] = (ByYear, ByYear),
            [AnnualReportOrderKey.Members] = NullsLast.Of<AnnualReport, long>(report => report.Members),
            [AnnualReportOrderKey.Workers] = NullsLast.Of<AnnualReport, long>(report => report.Workers),
            [AnnualReportOrderKey.CharterCapital] = NullsLast.Of<AnnualReport, long>(report => report.CharterCapital),
            [AnnualReportOrderKey.TotalAssets] = NullsLast.Of<AnnualReport, long>(report => report.TotalAssets),
            [AnnualReportOrderKey.Revenue] = NullsLast.Of<AnnualReport, long>(report => report.Revenue),
            [AnnualReportOrderKey.ProfitBeforeTax] = NullsLast.Of<AnnualReport, long>(report => report.ProfitBeforeTax),
            [AnnualReportOrderKey.AverageWorkerIncome] = NullsLast.Of<AnnualReport, long>(report => report.AverageWorkerIncome),
            [AnnualReportOrderKey.Score] = NullsLast.Of<AnnualReport, decimal>(report => report.Score),
        };
    private static readonly IReadOnlyList<AnnualReportOrder> ByYearOnly = [new(AnnualReportOrderKey.Year, null)];

    /// <summary>The order of several keys, by year when there are none; the report itself decides ties.</summary>
    /// <exception cref="PageInvalid">There are too many keys.</exception>
    [Ignore]
    public static SortOrder<AnnualReport> Of(IReadOnlyList<AnnualReportOrder>? keys) =>
        OrderByArgument.Of(keys ?? ByYearOnly, ("Id", ById, false), order => (order.Key.ToString(), order.ToKey(), order.IsDescending));

    private bool IsDescending => Direction == Engine.Lists.Sorting.Direction.Desc;

    private SortKey<AnnualReport> ToKey()
    {
        var (ascending, descending) = Keys[Key];
        return IsDescending ? descending : ascending;
    }
}
