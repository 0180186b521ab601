using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.Loans;

namespace CollectiveEconomy.Ingestion.Rules.Loans;

/// <summary>Interest is no more than 20 percent a year, the most that the Civil Code lets agree.</summary>
internal sealed class InterestIsUsual : ISubmissionRule
{
    public FindingSeverity Severity => FindingSeverity.Warning;

    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<Loan>("annual_rate")
        where row.Record.AnnualRate > 20
        select row.Found(
            "annual_rate",
            row.Record.AnnualRate,
            $"Lãi suất trên 20 %/năm: có thể nhầm đơn vị.",
            $"Interest above 20 percent a year: a slip of units."
        );
}
