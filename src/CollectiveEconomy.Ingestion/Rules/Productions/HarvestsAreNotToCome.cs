using CollectiveEconomy.Ingestion.Submissions;

namespace CollectiveEconomy.Ingestion.Rules.Productions;

/// <summary>The harvest year is not in the future.</summary>
internal sealed class HarvestsAreNotToCome : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<Statistics.Products.Production>("year")
        where row.Record.Year > submission.Today.Year
        select row.Found("year", row.Record.Year, $"Năm {row.Record.Year} chưa đến.", $"The year {row.Record.Year} is in the future.");
}
