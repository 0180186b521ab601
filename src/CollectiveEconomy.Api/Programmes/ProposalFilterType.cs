using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Api.Cooperatives;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Programmes;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Filter on proposals.</summary>
internal sealed class ProposalFilterType : FilterType<Proposal>
{
    /// <summary>Declares it.</summary>
    /// <param name="known">The codes of the register.</param>
    public ProposalFilterType(RegisterCodes known)
        : base("ProposalFilter", "proposals")
    {
        Value<CodeFilterType, string?>("code", proposal => proposal.Code, "Code.");
        Code("programme", proposal => proposal.ProgrammeCode, known.Programmes, "The programme");
        Code("supportUnit", proposal => proposal.SupportUnitCode, known.SupportUnits, "Unit that appraises it");
        Value<DateFilterType, DateOnly>("submitted", proposal => proposal.Submitted, "Date of the first submission.");
        Value<DateFilterType, DateOnly?>("decided", proposal => proposal.Decided, "Date of the decision.");
        Value<ChoiceFilterType<ProposalDecision>, ProposalDecision?>("decision", proposal => proposal.Decision, "Decision.");
        Value<IntFilterType, int>("rounds", proposal => proposal.Rounds, "Number of submissions.");
        Related<Cooperative, CooperativeFilterType>(
            "cooperative",
            register => register.Cooperatives,
            (cooperative, row) => cooperative.Id == row.CooperativeId,
            "The organisation."
        );
    }
}
