using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Ingestion.Rules.Proposals;

/// <summary>The number of rounds matches the number of submissions stated in the proposal.</summary>
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
            $"The proposal states {proposal.Rounds} submissions."
        );
}
