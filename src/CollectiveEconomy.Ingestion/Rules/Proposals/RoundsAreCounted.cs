using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Ingestion.Rules.Proposals;

/// <summary>A proposal was submitted as often as it says.</summary>
internal sealed class RoundsAreCounted : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<ProposalRound>("proposal", "round")
        let proposal = submission.Proposal(row.Record.ProposalId)
        where proposal is not null && row.Record.Round > proposal.Rounds
        select row.Found(
            "round",
            row.Record.Round,
            $"Thuyết minh ghi {proposal.Rounds} lần nộp.",
            $"The proposal says that it was submitted {proposal.Rounds} times."
        );
}
