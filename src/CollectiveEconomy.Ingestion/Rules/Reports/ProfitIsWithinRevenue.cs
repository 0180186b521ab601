using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Rules.Reports;

/// <summary>Profit is no more than revenue.</summary>
internal sealed class ProfitIsWithinRevenue : ISubmissionRule
{
    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Found> Check(Submission submission) =>
        from row in submission.RowsWith<AnnualReport>("profit_before_tax", "revenue")
        where row.Record.ProfitBeforeTax > row.Record.Revenue
        select row.Found(
            "profit_before_tax",
            row.Record.ProfitBeforeTax,
            $"Lợi nhuận lớn hơn doanh thu ({row.Record.Revenue}).",
            $"Profit is more than revenue ({row.Record.Revenue})."
        );
}
