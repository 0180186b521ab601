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
        Value("CODE", row => row.Code, "Code.");
        Value("INDICATOR", row => row.IndicatorCode, "Code of what they measure.");
        Value("PERIOD_END", row => row.PeriodEnd, "Last day of the period.");
        Value("AREA", row => row.AreaCode, "Code of the area; the country, VN, sorts after the provinces.");
        Value("SOURCE", row => row.SourceDocumentCode, "Code of the document that states them.");
        Value("VALUE", row => row.Value, "Value; units differ, so ask for one indicator.");
    }
}
