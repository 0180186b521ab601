using CollectiveEconomy.Ingestion.Importing;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Ingestion.Rules.Proposals;

/// <summary>No more is granted than was asked for.</summary>
internal sealed class GrantsAreWithinRequest : ISubmissionRule
{
    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Found> Check(Submission submission) =>
        from row in submission.RowsWith<Proposal>("approved_amount", "requested_amount")
        where row.Record.ApprovedAmount > row.Record.RequestedAmount
        select row.Found(
            "approved_amount",
            row.Record.ApprovedAmount,
            $"Kinh phí phê duyệt lớn hơn đề nghị ({row.Record.RequestedAmount}).",
            $"More is granted than was asked for ({row.Record.RequestedAmount})."
        );
}
