using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>By what support units can be ordered.</summary>
public sealed class SupportUnitOrderType : OrderType<SupportUnit>
{
    /// <summary>Declares it.</summary>
    public SupportUnitOrderType()
        : base("SupportUnitOrder", "support units")
    {
        Value("CODE", row => row.Code, "By code.");
        Value("NAME", row => row.SearchName, "By Vietnamese name without diacritics.");
        Choice("KIND", row => row.Kind, "By kind of body, in the order of the kinds.");
    }
}
