using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Funding;

namespace CollectiveEconomy.Api.Funding;

/// <summary>Root list of funding.</summary>
internal sealed class FundingLists : RootLists
{
    public FundingLists()
    {
        List(
            "fundingLines",
            "Money planned and paid for models, by source and year",
            SortOrder.By((FundingLine row) => row.Year).By(row => row.Id),
            "by year"
        );
    }
}
