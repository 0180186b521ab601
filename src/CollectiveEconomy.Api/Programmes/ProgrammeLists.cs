using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Root lists of proposals and support units.</summary>
internal sealed class ProgrammeLists : RootLists
{
    public ProgrammeLists()
    {
        List(
                "proposals",
                "Proposals of organisations to programmes",
                SortOrder.By((Proposal row) => row.Submitted).By(row => row.Id),
                "by day of submission"
            )
            .RequiresRole(Role.Ministry);
        List("supportUnits", "Bodies that support cooperatives", SortOrder.By((SupportUnit row) => row.Code), "by code");
    }
}
