using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Outcomes;

namespace CollectiveEconomy.Api.Outcomes;

/// <summary>By what observations of outcomes can be ordered.</summary>
public sealed class OutcomeObservationOrderType : OrderType<OutcomeObservation>
{
    /// <summary>Declares it.</summary>
    public OutcomeObservationOrderType()
        : base("OutcomeObservationOrder", "observations of outcomes")
    {
        CodeOf(
            "MODEL",
            register => row => register.Models.Where(model => model.Id == row.ModelId).Select(model => model.Code),
            "By code of the model."
        );
        Value("INDICATOR", row => row.IndicatorCode, "By code of what is measured.");
        Value("YEAR", row => row.Year, "By calendar year.");
        Choice("KIND", row => row.Kind, "By kind, in the order of the kinds.");
        Value("VALUE", row => row.Value, "By value; units differ, so ask for one indicator.");
    }
}
