using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Outcomes;

namespace CollectiveEconomy.Ingestion.Rules.Outcomes;

/// <summary>The year of an actual value is not in the future.</summary>
internal sealed class OutcomesAreNotToCome : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<OutcomeObservation>("kind", "year")
        where row.Record.Kind != OutcomeKind.Target && row.Record.Year > submission.Today.Year
        select row.Found("year", row.Record.Year, $"Năm {row.Record.Year} chưa đến.", $"The year {row.Record.Year} is in the future.");
}
