using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>Sort keys for annual reports.</summary>
internal sealed class AnnualReportOrderType : OrderType<AnnualReport>
{
    public AnnualReportOrderType()
        : base("AnnualReportOrder", "annual reports")
    {
        this.RequiresRole(Role.Ministry);
        Value("YEAR", report => report.Year, "Calendar year.");
        NullsLastValue("MEMBERS", report => report.Members, "Members on 31 December.");
        NullsLastValue("WORKERS", report => report.Workers, "Regular workers on 31 December.");
        NullsLastValue("CHARTER_CAPITAL", report => report.CharterCapital, "Charter capital on 31 December, in đồng.");
        NullsLastValue("TOTAL_ASSETS", report => report.TotalAssets, "Total assets on 31 December, in đồng.");
        NullsLastValue("REVENUE", report => report.Revenue, "Revenue of the year, in đồng.");
        NullsLastValue("PROFIT_BEFORE_TAX", report => report.ProfitBeforeTax, "Profit before tax of the year, in đồng.");
        NullsLastValue(
            "AVERAGE_WORKER_INCOME",
            report => report.AverageWorkerIncome,
            "Average income of a regular worker over the year, in đồng."
        );
        NullsLastValue("SCORE", report => report.Score, "Score of the annual assessment, in points; null when not assessed.");
    }
}
