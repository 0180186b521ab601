using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Funding;

namespace CollectiveEconomy.Api.Funding;

/// <summary>By what lines of funding can be ordered.</summary>
public sealed class FundingLineOrderType : OrderType<FundingLine>
{
    /// <summary>Declares it.</summary>
    public FundingLineOrderType()
        : base("FundingLineOrder", "lines of funding")
    {
        Value("YEAR", row => row.Year, "By calendar year.");
        Value("SOURCE", row => row.Source, "By code of who pays.");
        CodeOf(
            "MODEL",
            register => row => register.Models.Where(model => model.Id == row.ModelId).Select(model => model.Code),
            "By code of the model."
        );
        Known("PLANNED", row => row.Planned, "By state money in the cost estimate, đồng");
        Known("APPROVED", row => row.Approved, "By state money that was approved, đồng");
        Known("DISBURSED", row => row.Disbursed, "By state money that was paid out, đồng");
        Known("PLEDGED", row => row.Pledged, "By counterpart that the cooperative pledged, đồng").RequiresRole(Role.Ministry);
        Known("PAID", row => row.Paid, "By counterpart that the cooperative paid, đồng").RequiresRole(Role.Ministry);
    }
}
