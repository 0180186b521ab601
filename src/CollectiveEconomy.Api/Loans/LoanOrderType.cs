using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Loans;

namespace CollectiveEconomy.Api.Loans;

/// <summary>Sort keys for loans.</summary>
internal sealed class LoanOrderType : OrderType<Loan>
{
    public LoanOrderType()
        : base("LoanOrder", "loans")
    {
        Value("DISBURSED_ON", row => row.DisbursedOn, "Day of payment.");
        Value("AMOUNT", row => row.Amount, "Amount, in đồng.");
        Value("ANNUAL_RATE", row => row.AnnualRate, "Interest, in percent a year.");
        Value("TERM_MONTHS", row => row.TermMonths, "Term, in months.");
        CodeOf(
            "COOPERATIVE",
            register =>
                row =>
                    register.Cooperatives.Where(cooperative => cooperative.Id == row.CooperativeId).Select(cooperative => cooperative.Code),
            "Code of the borrower."
        );
    }
}
