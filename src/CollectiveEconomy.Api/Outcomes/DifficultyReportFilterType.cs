using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Api.ValueChains;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Api.Outcomes;

/// <summary>Filter on reports of difficulties.</summary>
internal sealed class DifficultyReportFilterType : FilterType<DifficultyReport>
{
    /// <summary>Declares it.</summary>
    /// <param name="codelists">The codelists.</param>
    /// <param name="known">The codes of the register.</param>
    public DifficultyReportFilterType(CodelistDirectory codelists, RegisterCodes known)
        : base("DifficultyReportFilter", "reports of difficulties")
    {
        Code("type", difficulty => difficulty.Type, codelists.Permitted(CodelistIds.DifficultyType), "Type of difficulty");
        Code("supportUnit", difficulty => difficulty.SupportUnitCode, known.SupportUnits, "Support unit");
        Value<DateFilterType, DateOnly>("date", difficulty => difficulty.Date, "Date of the report.");
        Value<IntFilterType, int>("severity", difficulty => difficulty.Severity, "Severity, 1 to 5.");
        Related<ValueChainModel, ModelFilterType>(
            "model",
            register => register.Models,
            (model, row) => model.Id == row.ModelId,
            "The model."
        );
    }
}
