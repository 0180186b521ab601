using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>Sort keys for activities of support.</summary>
internal sealed class SupportActivityOrderType : OrderType<SupportActivity>
{
    public SupportActivityOrderType()
        : base("SupportActivityOrder", "activities of support")
    {
        Value("YEAR", row => row.Year, "Calendar year.");
        Value("CONTENT_AREA", row => row.ContentArea, "Code of the content area.");
        Value("SUPPORT_UNIT", row => row.SupportUnitCode, "Code of the unit.");
        CodeOf(
            "MODEL",
            register => row => register.Models.Where(model => model.Id == row.ModelId).Select(model => model.Code),
            "Code of the model."
        );
        NullsLastValue("COST", row => row.Cost, "State funds spent, in đồng.");
    }
}
