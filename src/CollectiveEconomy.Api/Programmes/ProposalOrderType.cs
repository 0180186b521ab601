using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Sort keys for proposals.</summary>
internal sealed class ProposalOrderType : OrderType<Proposal>
{
    public ProposalOrderType()
        : base("ProposalOrder", "proposals")
    {
        Value("CODE", row => row.Code, "Code.");
        Value("SUBMITTED", row => row.Submitted, "Day on which it was first submitted.");
        NullsLastValue("DECIDED", row => row.Decided, "Day of the decision; null while it is open.");
        Value("ROUNDS", row => row.Rounds, "Number of times it was submitted.");
        NullsLastValue("SCORE", row => row.Score, "Score of the appraisal, in points; null when not scored.");
        NullsLastValue("REQUESTED_AMOUNT", row => row.RequestedAmount, "State funds requested, in đồng.");
        NullsLastValue("APPROVED_AMOUNT", row => row.ApprovedAmount, "State funds approved, in đồng; null when nothing was granted.");
        Value("PROGRAMME", row => row.ProgrammeCode, "Code of the programme.");
        Value("SUPPORT_UNIT", row => row.SupportUnitCode, "Code of the unit that appraises it.");
        CodeOf(
            "COOPERATIVE",
            register =>
                row =>
                    register.Cooperatives.Where(cooperative => cooperative.Id == row.CooperativeId).Select(cooperative => cooperative.Code),
            "Code of the organisation."
        );
    }
}
