using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Outcomes;

namespace CollectiveEconomy.Ingestion.Rules.Outcomes;

/// <summary>A baseline is for a year before support or the year in which support began.</summary>
internal sealed class BaselinesComeFirst : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<OutcomeObservation>("model", "kind", "year")
        let model = submission.Model(row.Record.ModelId)
        where row.Record.Kind == OutcomeKind.Baseline && row.Record.Year > model?.StartYear
        select row.Found(
            "year",
            row.Record.Year,
            $"Giá trị ban đầu phải là trước khi bắt đầu ({model!.StartYear}).",
            $"A baseline must be measured before support began ({model!.StartYear})."
        );
}
