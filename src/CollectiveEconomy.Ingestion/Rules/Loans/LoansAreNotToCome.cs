using CollectiveEconomy.Ingestion.Submissions;
using CollectiveEconomy.Statistics.Loans;

namespace CollectiveEconomy.Ingestion.Rules.Loans;

/// <summary>A loan was paid out on a day that has come.</summary>
internal sealed class LoansAreNotToCome : ISubmissionRule
{
    public IEnumerable<Finding> Check(Submission submission) =>
        from row in submission.RowsWith<Loan>("disbursed_on")
        where row.Record.DisbursedOn > submission.Today
        select row.Found("disbursed_on", row.Record.DisbursedOn, $"Ngày giải ngân chưa đến.", $"That day has not come yet.");
}
