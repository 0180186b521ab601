using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Ingestion.Rules.ValueChains;

/// <summary>The proposal of a model belongs to the same cooperative and is approved.</summary>
internal sealed class ProposalsAreOfTheModel : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<ValueChainModel>("proposal", "cooperative")
        let proposal = submission.Proposal(row.Record.ProposalId)
        where proposal is not null && (proposal.CooperativeId != row.Record.CooperativeId || proposal.Decision != ProposalDecision.Approved)
        select row.Found(
            "proposal",
            proposal.Code,
            $"Thuyết minh là của tổ chức khác, hoặc chưa được phê duyệt.",
            $"The proposal belongs to another cooperative, or was not approved."
        );
}
