using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Engine.Tests.Lists;

/// <summary>A sort key of each kind that can be declared.</summary>
internal sealed class ReportOrderType : OrderType<AnnualReport>
{
    public ReportOrderType()
        : base("ReportOrder", "reports")
    {
        Value("YEAR", row => row.Year, "Many ties, no null.");
        Value("REVENUE", row => row.Revenue, "Nulls sort first.");
        Value("GRADE", row => row.Grade, "Text with nulls.");
        NullsLastValue("REVENUE_NULLS_LAST", row => row.Revenue, "Large, negative, zero and null.");
        NullsLastValue("MEMBERS", row => row.Members, "Small numbers and null.");
        NullsLastValue("SCORE", row => row.Score, "Decimals and null.");
        Choice("STATUS", row => row.Status, "An enumeration.");
        CodeOf(
            "COOPERATIVE",
            register => row => register.Cooperatives.Where(one => one.Id == row.CooperativeId).Select(one => one.Code),
            "A code of another table."
        );
    }
}
