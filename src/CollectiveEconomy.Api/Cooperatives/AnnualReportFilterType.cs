using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>Filter on annual reports.</summary>
internal sealed class AnnualReportFilterType : FilterType<AnnualReport>
{
    /// <summary>Declares it.</summary>
    /// <param name="codelists">The codelists.</param>
    public AnnualReportFilterType(CodelistDirectory codelists)
        : base("AnnualReportFilter", "annual reports")
    {
        Value<IntFilterType, int>("year", report => report.Year, "Calendar year.");
        Value<IntFilterType, int?>("members", report => report.Members, "Number of members on 31 December.");
        Value<IntFilterType, int?>("workers", report => report.Workers, "Regular workers on 31 December.");
        Value<LongFilterType, long?>("revenue", report => report.Revenue, "Revenue of the year, in đồng.");
        Value<LongFilterType, long?>("charterCapital", report => report.CharterCapital, "Charter capital on 31 December, in đồng.");
        Value<LongFilterType, long?>("totalAssets", report => report.TotalAssets, "Total assets on 31 December, in đồng.");
        Value<LongFilterType, long?>("profitBeforeTax", report => report.ProfitBeforeTax, "Profit before tax of the year, in đồng.");
        Value<LongFilterType, long?>(
            "averageWorkerIncome",
            report => report.AverageWorkerIncome,
            "Average annual income of a regular worker, in đồng."
        );
        Value<DecimalFilterType, decimal?>("score", report => report.Score, "Score of the annual assessment.");
        Code("grade", report => report.Grade, codelists.Permitted(CodelistIds.Grade), "Grade of the annual assessment");
        Value<FlagFilterType, bool?>("isChainLinked", report => report.IsChainLinked, "Whether it sold through a value-chain contract.");
        Value<FlagFilterType, bool?>("isHighTech", report => report.IsHighTech, "Whether it applied high technology.");
        Related<Cooperative, CooperativeFilterType>(
            "cooperative",
            register => register.Cooperatives,
            (cooperative, row) => cooperative.Id == row.CooperativeId,
            "The organisation."
        );
    }
}
