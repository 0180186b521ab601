using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Ingestion.Rules.ValueChains;

/// <summary>The status of a model is consistent with its end date: a completed model has one, a running model does not.</summary>
internal sealed class EndedModelsSaySo : ISubmissionRule
{
    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<ValueChainModel>("ended", "status")
        where
            row.Record.Ended is not null
                && row.Record.Status is ModelStatus.Proposed or ModelStatus.Appraising or ModelStatus.Approved or ModelStatus.Running
            || row.Record.Ended is null && row.Record.Status == ModelStatus.Closed
        select row.Found(
            "status",
            row.Record.Status,
            $"Tình trạng và ngày kết thúc không khớp.",
            $"The status and the end date of support are inconsistent."
        );
}
