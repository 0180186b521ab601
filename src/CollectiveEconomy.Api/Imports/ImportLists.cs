using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Api.Imports;

/// <summary>Root list of submissions.</summary>
internal sealed class ImportLists : RootLists
{
    public ImportLists()
    {
        List(
                "imports",
                "Submissions of files, newest first: who handed them in, what was found, what became of them",
                SortOrder.By((ImportBatch row) => row.Id, descending: true),
                null
            )
            .RequiresRole(Role.Steward);
    }
}
