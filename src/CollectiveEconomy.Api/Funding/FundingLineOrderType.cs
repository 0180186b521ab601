using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Funding;

namespace CollectiveEconomy.Api.Funding;

/// <summary>Sort keys for lines of funding.</summary>
internal sealed class FundingLineOrderType : OrderType<FundingLine>
{
    public FundingLineOrderType()
        : base("FundingLineOrder", "lines of funding")
    {
        Value("YEAR", row => row.Year, "Calendar year.");
        Value("SOURCE", row => row.Source, "Code of the source of money.");
        CodeOf(
            "MODEL",
            register => row => register.Models.Where(model => model.Id == row.ModelId).Select(model => model.Code),
            "Code of the model."
        );
        NullsLastValue("PLANNED", row => row.Planned, "State funds in the cost estimate, in đồng.");
        NullsLastValue("APPROVED", row => row.Approved, "State funds approved, in đồng.");
        NullsLastValue("DISBURSED", row => row.Disbursed, "State funds disbursed, in đồng.");
        NullsLastValue("PLEDGED", row => row.Pledged, "Counterpart that the cooperative pledged, in đồng.").RequiresRole(Role.Ministry);
        NullsLastValue("PAID", row => row.Paid, "Counterpart that the cooperative paid, in đồng.").RequiresRole(Role.Ministry);
    }
}
