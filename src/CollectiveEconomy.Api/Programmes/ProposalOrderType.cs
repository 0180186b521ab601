using CollectiveEconomy.Engine.Lists.Sorting;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>By what proposals can be ordered.</summary>
public sealed class ProposalOrderType : OrderType<Proposal>
{
    /// <summary>Declares it.</summary>
    public ProposalOrderType()
        : base("ProposalOrder", "proposals")
    {
        Value("CODE", row => row.Code, "By code.");
        Value("SUBMITTED", row => row.Submitted, "By day on which it was first handed in.");
        Known("DECIDED", row => row.Decided, "By day of the decision", "those that are open");
        Value("ROUNDS", row => row.Rounds, "By number of times it was handed in.");
        Known("SCORE", row => row.Score, "By score of the appraisal, points", "those that were not scored");
        Known("REQUESTED_AMOUNT", row => row.RequestedAmount, "By state money that was asked for, đồng");
        Known("APPROVED_AMOUNT", row => row.ApprovedAmount, "By state money that was granted, đồng", "those that were granted none");
        Value("PROGRAMME", row => row.ProgrammeCode, "By code of the programme.");
        Value("SUPPORT_UNIT", row => row.SupportUnitCode, "By code of the unit that appraises it.");
        CodeOf(
            "COOPERATIVE",
            register =>
                row =>
                    register.Cooperatives.Where(cooperative => cooperative.Id == row.CooperativeId).Select(cooperative => cooperative.Code),
            "By code of the organisation."
        );
    }
}
