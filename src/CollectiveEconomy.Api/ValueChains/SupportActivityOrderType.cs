using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>By what activities of support can be ordered.</summary>
public sealed class SupportActivityOrderType : OrderType<SupportActivity>
{
    /// <summary>Declares it.</summary>
    public SupportActivityOrderType()
        : base("SupportActivityOrder", "activities of support")
    {
        Value("YEAR", row => row.Year, "By calendar year.");
        Value("CONTENT_AREA", row => row.ContentArea, "By code of the content area.");
        Value("SUPPORT_UNIT", row => row.SupportUnitCode, "By code of the unit.");
        CodeOf(
            "MODEL",
            register => row => register.Models.Where(model => model.Id == row.ModelId).Select(model => model.Code),
            "By code of the model."
        );
        Known("COST", row => row.Cost, "By what it cost of state money, đồng");
    }
}
