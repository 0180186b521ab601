using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Official.Comparisons;

namespace CollectiveEconomy.Api.Official;

/// <summary>Sort keys for comparisons.</summary>
internal sealed class OfficialComparisonOrderType : OrderType<OfficialComparison>
{
    public OfficialComparisonOrderType()
        : base("OfficialComparisonOrder", "comparisons")
    {
        Value("CODE", row => row.Code, "Code.");
        Value("INDICATOR", row => row.IndicatorCode, "Code of the indicator.");
        Value("PERIOD_END", row => row.PeriodEnd, "Last day of the figure's period.");
        Value("AREA", row => row.AreaCode, "Code of the area; the country, VN, sorts after the provinces.");
        NullsLastValue("DIFFERENCE_PERCENT", row => row.DifferencePercent, "Difference in percent of the figure.");
        NullsLastValue("ATTAINMENT", row => row.Attainment, "Attainment of the target, percent.");
    }
}
