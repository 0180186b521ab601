using CollectiveEconomy.Engine.Lists.Sublists;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Programmes;
using GraphQL;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Appraisals of proposals in the schema.</summary>
[RequiresRole(Role.Ministry)]
internal sealed class ProposalAppraisalType : TypeOf<ProposalAppraisal>
{
    public ProposalAppraisalType()
        : base(appraisal => appraisal.Proposal) =>
        this.Sublist(
            "scores",
            "Score by criterion.",
            appraisal => appraisal.Proposal.Id,
            ChildRelation.By((ProposalScore row) => row.ProposalId, row => row.CriterionCode),
            size: 50
        );

    /// <summary>Score over all criteria, 0 to 100 points; null while it is not scored.</summary>
    public static decimal? Score([FromSource] ProposalAppraisal appraisal) => appraisal.Proposal.Score;

    /// <summary>Money asked for, đồng; null when not stated.</summary>
    public static long? RequestedAmount([FromSource] ProposalAppraisal appraisal) => appraisal.Proposal.RequestedAmount;

    /// <summary>Money granted, đồng; null while not decided, or when refused.</summary>
    public static long? ApprovedAmount([FromSource] ProposalAppraisal appraisal) => appraisal.Proposal.ApprovedAmount;
}
