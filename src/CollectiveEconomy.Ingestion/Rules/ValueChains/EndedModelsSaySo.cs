using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Ingestion.Rules.ValueChains;

/// <summary>A model whose support ended says so, and one that is running has no end.</summary>
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
            $"The status and the day on which support ended do not agree."
        );
}
