using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Api.Cooperatives;
using CollectiveEconomy.Api.Lineage;
using CollectiveEconomy.Api.Programmes;
using CollectiveEconomy.Engine.DataLoaders;
using CollectiveEconomy.Engine.Lists.Sublists;
using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Funding;
using CollectiveEconomy.Statistics.Loans;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Statistics.ValueChains;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.ValueChains;

/// <summary>Models in the schema.</summary>
[HasLineage<ValueChainModel>]
internal sealed class ValueChainModelType : TypeOf<ValueChainModel>
{
    /// <summary>A model is a node; its references become what they refer to.</summary>
    public ValueChainModelType()
        : base(
            model => model.Id,
            model => model.CooperativeId,
            model => model.ProgrammeCode,
            model => model.SupportUnitCode,
            model => model.ProposalId
        )
    {
        this.IsNode(model => model.Code);
        this.Sublist(
            "links",
            "Its links to other stages of the chain.",
            model => model.Id,
            ChildRelation.By((ChainLink row) => row.ModelId, row => row.Id)
        );
        this.Sublist(
            "verifications",
            "Verifications whether its chain is alive.",
            model => model.Id,
            ChildRelation.By((ChainVerification row) => row.ModelId, row => row.Id)
        );
        this.Sublist(
            "activities",
            "Activities of units that support it.",
            model => model.Id,
            ChildRelation.By((SupportActivity row) => row.ModelId, row => row.Id)
        );
        this.Sublist(
            "fundingLines",
            "Money planned and paid for it, by source and year.",
            model => model.Id,
            ChildRelation.By((FundingLine row) => row.ModelId, row => row.Id)
        );
        this.Sublist(
                "outcomes",
                "Its outcomes against baseline and target.",
                model => model.Id,
                ChildRelation.By((OutcomeObservation row) => row.ModelId, row => row.Id)
            )
            .RequiresRole(Role.Ministry);
        this.Sublist(
                "difficulties",
                "Difficulties reported for it.",
                model => model.Id,
                ChildRelation.ByOptional((DifficultyReport row) => row.ModelId, row => row.Id)
            )
            .RequiresRole(Role.Ministry);
        this.Sublist("loans", "Loans taken for it.", model => model.Id, ChildRelation.ByOptional((Loan row) => row.ModelId, row => row.Id))
            .RequiresRole(Role.Ministry);
    }

    /// <summary>Cooperative that carries it out.</summary>
    public static IDataLoaderResult<Cooperative> Cooperative(
        [FromSource] ValueChainModel model,
        [FromServices] CooperativeById cooperatives
    ) => cooperatives.LoadAsync(model.CooperativeId)!;

    /// <summary>The programme that supports it.</summary>
    public static IDataLoaderResult<Programme> Programme([FromSource] ValueChainModel model, [FromServices] ProgrammeByCode programmes) =>
        programmes.LoadAsync(model.ProgrammeCode)!;

    /// <summary>The unit that supports it; null when not stated.</summary>
    public static IDataLoaderResult<SupportUnit?>? SupportUnit(
        [FromSource] ValueChainModel model,
        [FromServices] SupportUnitByCode units
    ) => model.SupportUnitCode is { } code ? units.LoadAsync(code) : null;

    /// <summary>Products with their weights, by product; null when the source does not state them.</summary>
    [Cost(Page = 2)]
    public static IDataLoaderResult<IReadOnlyList<ModelProduct>?> Products(
        [FromSource] ValueChainModel model,
        [FromServices] ProductsByModel products
    ) => products.LoadAsync(model.Id);

    /// <summary>Content areas of support; null when the source does not state them.</summary>
    [Cost(Page = 2)]
    public static IDataLoaderResult<IReadOnlyList<Code>?> ContentAreas(
        [FromSource] ValueChainModel model,
        [FromServices] ContentAreasByModel contentAreas,
        [FromServices] CodelistDirectory codelists
    ) =>
        contentAreas
            .LoadAsync(model.Id)
            .Then(areas =>
                (IReadOnlyList<Code>?)areas?.Select(area => codelists.Code(CodelistIds.ContentArea, area.ContentArea)!).ToList()
            );

    /// <summary>Proposal that it resulted from; null when not known.</summary>
    [RequiresRole(Role.Ministry)]
    public static IDataLoaderResult<Proposal?>? Proposal([FromSource] ValueChainModel model, [FromServices] ProposalById proposals) =>
        model.ProposalId is { } id ? proposals.LoadAsync(id) : null;
}
