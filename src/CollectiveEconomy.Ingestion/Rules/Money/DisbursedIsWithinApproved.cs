using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.Models;

namespace CollectiveEconomy.Ingestion.Rules.Money;

/// <summary>No more state money is disbursed than was approved.</summary>
internal sealed class DisbursedIsWithinApproved : ISubmissionRule
{
    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Found> Check(Submission submission) =>
        from row in submission.RowsWith<FundingLine>("disbursed", "approved")
        where row.Record.Disbursed > row.Record.Approved
        select row.Found(
            "disbursed",
            row.Record.Disbursed,
            $"Giải ngân lớn hơn phê duyệt ({row.Record.Approved}).",
            $"More was disbursed than approved ({row.Record.Approved})."
        );
}
