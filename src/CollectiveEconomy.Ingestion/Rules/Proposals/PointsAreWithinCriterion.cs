using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Ingestion.Rules.Proposals;

/// <summary>Points do not exceed the maximum of the criterion.</summary>
internal sealed class PointsAreWithinCriterion : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<ProposalScore>("criteria_set", "criterion", "score")
        let criterion = submission.Background.Criteria.FirstOrDefault(known =>
            known.CriteriaSetCode == row.Record.CriteriaSetCode && known.Code == row.Record.CriterionCode
        )
        where row.Record.Score > criterion?.MaximumScore
        select row.Found(
            "score",
            row.Record.Score,
            $"Tiêu chí này cho nhiều nhất {criterion!.MaximumScore} điểm.",
            $"The maximum for this criterion is {criterion!.MaximumScore} points."
        );
}
