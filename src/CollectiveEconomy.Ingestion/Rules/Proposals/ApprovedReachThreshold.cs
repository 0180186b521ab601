using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Ingestion.Rules.Proposals;

/// <summary>The score of an approved proposal reaches the threshold of its criteria.</summary>
internal sealed class ApprovedReachThreshold : ISubmissionRule
{
    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<Proposal>("criteria_set", "decision", "score")
        let criteria = submission.Background.CriteriaSets.GetValueOrDefault(row.Record.CriteriaSetCode)
        where row.Record.Decision == ProposalDecision.Approved && row.Record.Score < criteria?.Threshold
        select row.Found(
            "score",
            row.Record.Score,
            $"Điểm thấp hơn ngưỡng {criteria!.Threshold} mà vẫn được phê duyệt.",
            $"The proposal was approved with a score below the threshold of {criteria!.Threshold}."
        );
}
