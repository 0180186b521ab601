using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Api.Cooperatives;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>What can be asked of proposals.</summary>
internal sealed class ProposalFilterType : FilterType<Proposal>
{
    /// <summary>Declares it.</summary>
    /// <param name="known">The codes of the register.</param>
    public ProposalFilterType(RegisterCodes known)
        : base("ProposalFilter", "proposals")
    {
        Value<CodeFilterType, string?>("code", proposal => proposal.Code, "Code.");
        Code("programme", proposal => proposal.ProgrammeCode, known.Programmes, "The programme");
        Code("supportUnit", proposal => proposal.SupportUnitCode, known.SupportUnits, "The unit that appraises it");
        Value<DateFilterType, DateOnly>("submitted", proposal => proposal.Submitted, "Day on which it was first handed in.");
        Value<DateFilterType, DateOnly?>("decided", proposal => proposal.Decided, "Day of the decision.");
        Value<ChoiceFilterType<ProposalDecision>, ProposalDecision?>("decision", proposal => proposal.Decision, "What was decided.");
        Value<IntFilterType, int>("rounds", proposal => proposal.Rounds, "How often it was handed in.");
        Related<Cooperative, CooperativeFilterType>(
            "cooperative",
            register => register.Cooperatives,
            (cooperative, row) => cooperative.Id == row.CooperativeId,
            "The organisation."
        );
    }
}
