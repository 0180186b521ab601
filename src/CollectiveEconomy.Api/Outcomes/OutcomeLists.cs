using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Outcomes;

namespace CollectiveEconomy.Api.Outcomes;

/// <summary>Root lists of outcomes.</summary>
internal sealed class OutcomeLists : RootLists
{
    public OutcomeLists()
    {
        List(
                "outcomes",
                "Outcomes of models against baseline and target",
                SortOrder.By((OutcomeObservation row) => row.ModelId).By(row => row.Id),
                "by model"
            )
            .RequiresRole(Role.Ministry);
        List(
                "difficulties",
                "Difficulties that models and units reported",
                SortOrder.By((DifficultyReport row) => row.Date).By(row => row.Id),
                "by day"
            )
            .RequiresRole(Role.Ministry);
        List("outcomeIndicators", "Indicators of the outcomes of models", SortOrder.By((OutcomeIndicator row) => row.Code), "by code");
    }
}
