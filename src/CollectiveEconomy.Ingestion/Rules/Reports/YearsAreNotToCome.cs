using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Ingestion.Rules.Reports;

/// <summary>A report describes a year that has begun: none of the future.</summary>
internal sealed class YearsAreNotToCome : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<AnnualReport>("year")
        where row.Record.Year > submission.Today.Year
        select row.Found("year", row.Record.Year, $"Năm {row.Record.Year} chưa đến.", $"The year {row.Record.Year} has not come yet.");
}
