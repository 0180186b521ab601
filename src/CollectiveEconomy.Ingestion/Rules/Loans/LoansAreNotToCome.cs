using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Loans;

namespace CollectiveEconomy.Ingestion.Rules.Loans;

/// <summary>The disbursement date of a loan is not in the future.</summary>
internal sealed class LoansAreNotToCome : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<Loan>("disbursed_on")
        where row.Record.DisbursedOn > submission.Today
        select row.Found("disbursed_on", row.Record.DisbursedOn, $"Ngày giải ngân chưa đến.", $"The disbursement date is in the future.");
}
