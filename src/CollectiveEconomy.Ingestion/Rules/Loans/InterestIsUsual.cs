using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.Loans;

namespace CollectiveEconomy.Ingestion.Rules.Loans;

/// <summary>The interest rate does not exceed 20 % per year, the maximum under the Civil Code.</summary>
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
            $"Interest rate above 20 % per year: the unit may be wrong."
        );
}
