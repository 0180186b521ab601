using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Api.Official;

/// <summary>By what official figures can be ordered.</summary>
internal sealed class OfficialFigureOrderType : OrderType<OfficialFigure>
{
    /// <summary>Declares it.</summary>
    public OfficialFigureOrderType()
        : base("OfficialFigureOrder", "official figures")
    {
        Value("CODE", row => row.Code, "By code.");
        Value("INDICATOR", row => row.IndicatorCode, "By code of what they measure.");
        Value("PERIOD_END", row => row.PeriodEnd, "By last day of the period.");
        Value("AREA", row => row.AreaCode, "By code of the area; the country, VN, comes behind the provinces.");
        Value("SOURCE", row => row.SourceDocumentCode, "By code of the document that states them.");
        Value("VALUE", row => row.Value, "By value; units differ, so ask for one indicator.");
    }
}
