using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Ingestion.Rules.Proposals;

/// <summary>Only approved proposals are granted funds.</summary>
internal sealed class GrantsAreOfApproved : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<Proposal>("approved_amount", "decision")
        where row.Record.ApprovedAmount is not null && row.Record.Decision != ProposalDecision.Approved
        select row.Found(
            "approved_amount",
            row.Record.ApprovedAmount,
            $"Có kinh phí phê duyệt mà thuyết minh chưa được phê duyệt.",
            $"Funds are granted, but the proposal is not approved."
        );
}
