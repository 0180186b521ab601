using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>Root lists of organisations and their reports.</summary>
internal sealed class CooperativeLists : RootLists
{
    public CooperativeLists()
    {
        List(
            "cooperatives",
            "Organisations of every legal form, dissolved ones included",
            SortOrder.By((Cooperative row) => row.Code),
            "by code"
        );
        List(
                "annualReports",
                "Annual reports of organisations",
                SortOrder.By((AnnualReport row) => row.Year).By(row => row.CooperativeId).By(row => row.Id),
                "by year and organisation"
            )
            .RequiresRole(Role.Ministry);
    }
}
