using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Official.Comparisons;

namespace CollectiveEconomy.Api.Official;

/// <summary>Root lists of official figures.</summary>
internal sealed class OfficialLists : RootLists
{
    public OfficialLists()
    {
        List(
            "officialFigures",
            "Figures as their sources published them; those of different sources are never added",
            SortOrder.By((OfficialFigure row) => row.IndicatorCode).By(row => row.PeriodEnd).By(row => row.Code),
            "by indicator, end of period and code"
        );
        List(
            "officialComparisons",
            "Official figures side by side: of two sources, target and actual, ratio printed and computed",
            SortOrder.By((OfficialComparison row) => row.IndicatorCode).By(row => row.PeriodEnd).By(row => row.Code),
            "by indicator, end of period and code",
            (OfficialFigureReader reader, CancellationToken cancellationToken) => reader.ReadAsync(cancellationToken)
        );
    }
}
