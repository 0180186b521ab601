using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Outcomes;

namespace CollectiveEconomy.Api.Outcomes;

/// <summary>Sort keys for observations of outcomes.</summary>
internal sealed class OutcomeObservationOrderType : OrderType<OutcomeObservation>
{
    public OutcomeObservationOrderType()
        : base("OutcomeObservationOrder", "observations of outcomes")
    {
        CodeOf(
            "MODEL",
            register => row => register.Models.Where(model => model.Id == row.ModelId).Select(model => model.Code),
            "Code of the model."
        );
        Value("INDICATOR", row => row.IndicatorCode, "Code of the indicator.");
        Value("YEAR", row => row.Year, "Calendar year.");
        Choice("KIND", row => row.Kind, "Kind, in the order of the kinds.");
        Value("VALUE", row => row.Value, "Value; units differ, so filter by one indicator.");
    }
}
