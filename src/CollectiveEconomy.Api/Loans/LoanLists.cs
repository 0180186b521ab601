using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Loans;

namespace CollectiveEconomy.Api.Loans;

/// <summary>Root list of loans.</summary>
internal sealed class LoanLists : RootLists
{
    public LoanLists()
    {
        List("loans", "Loans to organisations", SortOrder.By((Loan row) => row.DisbursedOn).By(row => row.Id), "by day of payment")
            .RequiresRole(Role.Ministry);
    }
}
