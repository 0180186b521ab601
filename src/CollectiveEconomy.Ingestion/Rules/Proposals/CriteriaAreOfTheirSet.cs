using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Ingestion.Rules.Proposals;

/// <summary>A criterion belongs to the given criteria set, which is the set of its proposal.</summary>
internal sealed class CriteriaAreOfTheirSet : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<ProposalScore>("proposal", "criteria_set", "criterion")
        let proposal = submission.Proposal(row.Record.ProposalId)
        where
            !submission.Background.Criteria.Any(known =>
                known.CriteriaSetCode == row.Record.CriteriaSetCode && known.Code == row.Record.CriterionCode
            ) || (proposal is not null && proposal.CriteriaSetCode != row.Record.CriteriaSetCode)
        select row.Found(
            "criterion",
            row.Record.CriterionCode,
            $"Tiêu chí không thuộc bộ tiêu chí của thuyết minh ({proposal?.CriteriaSetCode}).",
            $"The criterion does not belong to the criteria set of the proposal ({proposal?.CriteriaSetCode})."
        );
}
