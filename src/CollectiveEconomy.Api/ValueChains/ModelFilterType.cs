using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>Filter on models.</summary>
internal sealed class ModelFilterType : FilterType<ValueChainModel>
{
    /// <summary>Declares it.</summary>
    /// <param name="known">The codes of the register.</param>
    public ModelFilterType(RegisterCodes known)
        : base("ModelFilter", "models")
    {
        Value<CodeFilterType, string?>("code", model => model.Code, "Code.");
        Code("programme", model => model.ProgrammeCode, known.Programmes, "Programme that supports it");
        Code("supportUnit", model => model.SupportUnitCode, known.SupportUnits, "Unit that supports it");
        Value<IntFilterType, int>("startYear", model => model.StartYear, "Calendar year in which support began.");
        Value<DateFilterType, DateOnly?>("starts", model => model.Starts, "Date on which support began.");
        Value<DateFilterType, DateOnly?>("ended", model => model.Ended, "Date on which support ended.");
        Value<ChoiceFilterType<ModelStatus>, ModelStatus?>("status", model => model.Status, "Status.");
        Value<ChoiceFilterType<Origin>, Origin>(
            "origin",
            model => model.Origin,
            "Origin of the row: REPORTED when a published source names it."
        );
        Related<Cooperative, Cooperatives.CooperativeFilterType>(
            "cooperative",
            register => register.Cooperatives,
            (cooperative, model) => cooperative.Id == model.CooperativeId,
            "Cooperative that carries it out."
        );
        Related<ModelProduct, ModelProductFilterType>(
            "products",
            register => register.ModelProducts,
            (product, model) => product.ModelId == model.Id,
            "Its products."
        );
    }
}
