using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Outcomes;

namespace CollectiveEconomy.Api.Outcomes;

/// <summary>By what outcome indicators can be ordered.</summary>
public sealed class OutcomeIndicatorOrderType : OrderType<OutcomeIndicator>
{
    /// <summary>Declares it.</summary>
    public OutcomeIndicatorOrderType()
        : base("OutcomeIndicatorOrder", "outcome indicators")
    {
        Value("CODE", row => row.Code, "By code.");
        Value("NAME", row => row.SearchName, "By Vietnamese name without diacritics.");
        Value("UNIT", row => row.Unit, "By code of the unit.");
        Choice("KIND", row => row.Kind, "By kind, in the order of the kinds.");
    }
}
