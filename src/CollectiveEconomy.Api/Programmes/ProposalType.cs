using CollectiveEconomy.Api.Cooperatives;
using CollectiveEconomy.Api.Lineage;
using CollectiveEconomy.Api.ValueChains;
using CollectiveEconomy.Engine.Lists.Sublists;
using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Statistics.ValueChains;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Proposals in the schema.</summary>
[RequiresRole(Role.Ministry)]
[HasLineage<Proposal>]
internal sealed class ProposalType : TypeOf<Proposal>
{
    /// <summary>It is a node.</summary>
    public ProposalType()
        : base(
            proposal => proposal.Id,
            proposal => proposal.CooperativeId,
            proposal => proposal.ProgrammeCode,
            proposal => proposal.SupportUnitCode,
            proposal => proposal.CriteriaSetCode,
            proposal => proposal.Score,
            proposal => proposal.RequestedAmount,
            proposal => proposal.ApprovedAmount
        )
    {
        this.IsNode(proposal => proposal.Code);
        this.Sublist(
            "history",
            "When it was submitted and returned, round by round.",
            proposal => proposal.Id,
            ChildRelation.By((ProposalRound row) => row.ProposalId, row => row.Round),
            size: Sublists.DefaultSize
        );
    }

    /// <summary>The organisation.</summary>
    public static IDataLoaderResult<Cooperative> Cooperative([FromSource] Proposal proposal, [FromServices] CooperativeById loader) =>
        loader.LoadAsync(proposal.CooperativeId)!;

    /// <summary>The programme.</summary>
    public static IDataLoaderResult<Programme> Programme([FromSource] Proposal proposal, [FromServices] ProgrammeByCode loader) =>
        loader.LoadAsync(proposal.ProgrammeCode)!;

    /// <summary>Unit that appraises it.</summary>
    public static IDataLoaderResult<SupportUnit> SupportUnit([FromSource] Proposal proposal, [FromServices] SupportUnitByCode loader) =>
        loader.LoadAsync(proposal.SupportUnitCode)!;

    /// <summary>Criteria set used for the appraisal.</summary>
    public static IDataLoaderResult<CriteriaSet> CriteriaSet([FromSource] Proposal proposal, [FromServices] CriteriaSetByCode loader) =>
        loader.LoadAsync(proposal.CriteriaSetCode)!;

    /// <summary>Model that resulted from it; null when none.</summary>
    public static IDataLoaderResult<ValueChainModel?> Model([FromSource] Proposal proposal, [FromServices] ModelByProposal loader) =>
        loader.LoadAsync(proposal.Id);

    /// <summary>Requested and granted funds, and score.</summary>
    public static ProposalAppraisal Appraisal([FromSource] Proposal proposal) => new(proposal);
}
