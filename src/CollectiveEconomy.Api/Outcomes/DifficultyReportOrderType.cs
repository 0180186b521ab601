using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Outcomes;

namespace CollectiveEconomy.Api.Outcomes;

/// <summary>Sort keys for reports of difficulties.</summary>
internal sealed class DifficultyReportOrderType : OrderType<DifficultyReport>
{
    public DifficultyReportOrderType()
        : base("DifficultyReportOrder", "reports of difficulties")
    {
        Value("DATE", row => row.Date, "Day of the report.");
        Value("SEVERITY", row => row.Severity, "Severity, from 1 to 5.");
        Value("TYPE", row => row.Type, "Code of the difficulty.");
        Value("SUPPORT_UNIT", row => row.SupportUnitCode, "Code of the unit; null sorts before every code.");
        CodeOf(
            "MODEL",
            register => row => register.Models.Where(model => model.Id == row.ModelId).Select(model => model.Code),
            "Code of the model; null, for reports of units, sorts before every code."
        );
    }
}
