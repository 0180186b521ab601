using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Loans;

namespace CollectiveEconomy.Api.Loans;

/// <summary>By what loans can be ordered.</summary>
public sealed class LoanOrderType : OrderType<Loan>
{
    /// <summary>Declares it.</summary>
    public LoanOrderType()
        : base("LoanOrder", "loans")
    {
        Value("DISBURSED_ON", row => row.DisbursedOn, "By day on which it was paid out.");
        Value("AMOUNT", row => row.Amount, "By amount, đồng.");
        Value("ANNUAL_RATE", row => row.AnnualRate, "By interest, percent a year.");
        Value("TERM_MONTHS", row => row.TermMonths, "By term, months.");
        CodeOf(
            "COOPERATIVE",
            register =>
                row =>
                    register.Cooperatives.Where(cooperative => cooperative.Id == row.CooperativeId).Select(cooperative => cooperative.Code),
            "By code of the borrower."
        );
    }
}
