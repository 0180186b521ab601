using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Ingestion.Rules.Proposals;

/// <summary>The points of all criteria sum to the score of their proposal.</summary>
internal sealed class PointsSumToScore : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission)
    {
        var points = submission.All<ProposalScore>().ToLookup(score => score.ProposalId);
        var criteria = submission.Background.Criteria.ToLookup(criterion => criterion.CriteriaSetCode);
        return from row in submission.Rows<ProposalScore>().DistinctBy(row => row.Record.ProposalId)
            let proposal = submission.Proposal(row.Record.ProposalId)
            where proposal?.Score is not null && points[proposal.Id].Count() == criteria[proposal.CriteriaSetCode].Count()
            let sum = points[proposal.Id].Sum(point => point.Score)
            where sum != proposal.Score
            select row.Found(
                "score",
                sum,
                $"Tổng điểm các tiêu chí là {sum}, điểm của thuyết minh là {proposal.Score}.",
                $"The points of the criteria sum to {sum}, but the score of the proposal is {proposal.Score}."
            );
    }
}
