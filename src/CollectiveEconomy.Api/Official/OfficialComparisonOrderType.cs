using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Official.Comparisons;

namespace CollectiveEconomy.Api.Official;

/// <summary>By what comparisons can be ordered.</summary>
public sealed class OfficialComparisonOrderType : OrderType<OfficialComparison>
{
    /// <summary>Declares it.</summary>
    public OfficialComparisonOrderType()
        : base("OfficialComparisonOrder", "comparisons")
    {
        Value("CODE", row => row.Code, "By code.");
        Value("INDICATOR", row => row.IndicatorCode, "By code of what the figure measures.");
        Value("PERIOD_END", row => row.PeriodEnd, "By last day of the figure's period.");
        Value("AREA", row => row.AreaCode, "By code of the area; the country, VN, comes behind the provinces.");
        Known("DIFFERENCE_PERCENT", row => row.DifferencePercent, "By difference in percent of the figure");
        Known("ATTAINMENT", row => row.Attainment, "By attainment of the target, percent");
    }
}
