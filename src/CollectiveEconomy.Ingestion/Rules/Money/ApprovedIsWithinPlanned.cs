using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.Models;

namespace CollectiveEconomy.Ingestion.Rules.Money;

/// <summary>No more state money is approved than was planned.</summary>
internal sealed class ApprovedIsWithinPlanned : ISubmissionRule
{
    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Found> Check(Submission submission) =>
        from row in submission.RowsWith<FundingLine>("approved", "planned")
        where row.Record.Approved > row.Record.Planned
        select row.Found(
            "approved",
            row.Record.Approved,
            $"Phê duyệt lớn hơn dự toán ({row.Record.Planned}).",
            $"More was approved than planned ({row.Record.Planned})."
        );
}
