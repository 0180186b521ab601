using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>Root lists of models and their chains.</summary>
internal sealed class ValueChainLists : RootLists
{
    public ValueChainLists()
    {
        List(
            "models",
            "Supported value-chain models",
            SortOrder.By((ValueChainModel row) => row.StartYear).By(row => row.Id),
            "by the year in which support began"
        );
        List("chainLinks", "Links of the chains of models", SortOrder.By((ChainLink row) => row.ModelId).By(row => row.Id), "by model");
        List(
            "chainVerifications",
            "Verifications whether chains are alive",
            SortOrder.By((ChainVerification row) => row.Date).By(row => row.Id),
            "by day"
        );
        List(
            "supportActivities",
            "Activities of units that support models",
            SortOrder.By((SupportActivity row) => row.Year).By(row => row.Id),
            "by year"
        );
    }
}
