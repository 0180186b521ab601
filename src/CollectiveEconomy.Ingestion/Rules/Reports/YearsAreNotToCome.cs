using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Rules.Reports;

/// <summary>The year of a report is not in the future.</summary>
internal sealed class YearsAreNotToCome : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<AnnualReport>("year")
        where row.Record.Year > submission.Today.Year
        select row.Found("year", row.Record.Year, $"Năm {row.Record.Year} chưa đến.", $"The year {row.Record.Year} is in the future.");
}
