using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Api.ValueChains;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Api.Outcomes;

/// <summary>Filter on observations of outcomes.</summary>
internal sealed class OutcomeObservationFilterType : FilterType<OutcomeObservation>
{
    /// <summary>Declares it.</summary>
    /// <param name="known">The codes of the register.</param>
    public OutcomeObservationFilterType(RegisterCodes known)
        : base("OutcomeObservationFilter", "observations of outcomes")
    {
        Code("indicator", observation => observation.IndicatorCode, known.OutcomeIndicators, "Indicator");
        Value<IntFilterType, int>("year", observation => observation.Year, "Calendar year.");
        Value<ChoiceFilterType<OutcomeKind>, OutcomeKind>("kind", observation => observation.Kind, "Baseline, target or actual.");
        Related<ValueChainModel, ModelFilterType>(
            "model",
            register => register.Models,
            (model, row) => model.Id == row.ModelId,
            "The model."
        );
    }
}
