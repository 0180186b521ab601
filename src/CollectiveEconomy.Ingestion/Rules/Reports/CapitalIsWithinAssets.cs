using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Rules.Reports;

/// <summary>Charter capital is no more than total assets.</summary>
internal sealed class CapitalIsWithinAssets : ISubmissionRule
{
    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Found> Check(Submission submission) =>
        from row in submission.RowsWith<AnnualReport>("charter_capital", "total_assets")
        where row.Record.CharterCapital > row.Record.TotalAssets
        select row.Found(
            "charter_capital",
            row.Record.CharterCapital,
            $"Vốn điều lệ lớn hơn tổng tài sản ({row.Record.TotalAssets}).",
            $"Charter capital is more than total assets ({row.Record.TotalAssets})."
        );
}
