using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Outcomes;

namespace CollectiveEconomy.Api.Outcomes;

/// <summary>Sort keys for outcome indicators.</summary>
internal sealed class OutcomeIndicatorOrderType : OrderType<OutcomeIndicator>
{
    public OutcomeIndicatorOrderType()
        : base("OutcomeIndicatorOrder", "outcome indicators")
    {
        Value("CODE", row => row.Code, "Code.");
        Value("NAME", row => row.SearchName, "Vietnamese name without diacritics.");
        Value("UNIT", row => row.Unit, "Code of the unit.");
        Choice("KIND", row => row.Kind, "Kind, in the order of the kinds.");
    }
}
