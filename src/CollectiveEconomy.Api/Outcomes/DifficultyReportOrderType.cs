using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Outcomes;

namespace CollectiveEconomy.Api.Outcomes;

/// <summary>By what reports of difficulties can be ordered.</summary>
public sealed class DifficultyReportOrderType : OrderType<DifficultyReport>
{
    /// <summary>Declares it.</summary>
    public DifficultyReportOrderType()
        : base("DifficultyReportOrder", "reports of difficulties")
    {
        Value("DATE", row => row.Date, "By day of the report.");
        Value("SEVERITY", row => row.Severity, "By severity, from 1 to 5.");
        Value("TYPE", row => row.Type, "By code of the difficulty.");
        Value("SUPPORT_UNIT", row => row.SupportUnitCode, "By code of the unit; those without come first.");
        CodeOf(
            "MODEL",
            register => row => register.Models.Where(model => model.Id == row.ModelId).Select(model => model.Code),
            "By code of the model; those of units come first."
        );
    }
}
