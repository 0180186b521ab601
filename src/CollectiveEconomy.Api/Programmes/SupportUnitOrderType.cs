using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Sort keys for support units.</summary>
internal sealed class SupportUnitOrderType : OrderType<SupportUnit>
{
    public SupportUnitOrderType()
        : base("SupportUnitOrder", "support units")
    {
        Value("CODE", row => row.Code, "Code.");
        Value("NAME", row => row.SearchName, "Vietnamese name without diacritics.");
        Choice("KIND", row => row.Kind, "Kind of body, in the order of the kinds.");
    }
}
