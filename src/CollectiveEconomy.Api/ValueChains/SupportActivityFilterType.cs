using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>Filter on activities of support.</summary>
internal sealed class SupportActivityFilterType : FilterType<SupportActivity>
{
    /// <summary>Declares it.</summary>
    /// <param name="codelists">The codelists.</param>
    /// <param name="known">The codes of the register.</param>
    public SupportActivityFilterType(CodelistDirectory codelists, RegisterCodes known)
        : base("SupportActivityFilter", "activities of support")
    {
        Code("contentArea", activity => activity.ContentArea, codelists.Permitted(CodelistIds.ContentArea), "Content area");
        Code("supportUnit", activity => activity.SupportUnitCode, known.SupportUnits, "Unit that carried it out");
        Value<IntFilterType, int>("year", activity => activity.Year, "Calendar year.");
        Related<ValueChainModel, ModelFilterType>(
            "model",
            register => register.Models,
            (model, row) => model.Id == row.ModelId,
            "The model."
        );
    }
}
