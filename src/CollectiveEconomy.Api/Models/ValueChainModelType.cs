using CollectiveEconomy.Api.Access;
using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Api.Cooperatives;
using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Api.Filtering;
using CollectiveEconomy.Api.Nodes;
using CollectiveEconomy.Api.Paging;
using CollectiveEconomy.Api.Programmes;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Models;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Statistics.Programmes;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.Models;

/// <summary>Models in the schema.</summary>
public sealed class ValueChainModelType : TypeOf<ValueChainModel>
{
    private static readonly Ownership<int, ChainLink> LinksOf = new(row => row.ModelId, row => row.Id);

    private static readonly Ownership<int, ChainVerification> VerificationsOf = new(row => row.ModelId, row => row.Id);

    private static readonly Ownership<int, SupportActivity> ActivitiesOf = new(row => row.ModelId, row => row.Id);

    private static readonly Ownership<int, FundingLine> FundingLinesOf = new(row => row.ModelId, row => row.Id);

    private static readonly Ownership<int, OutcomeObservation> OutcomesOf = new(row => row.ModelId, row => row.Id);

    private static readonly Ownership<int, DifficultyReport> DifficultiesOf = new(
        (_, rows) =>
            rows.Where(row => row.ModelId != null)
                .Select(row => new Owned<int, DifficultyReport> { Parent = row.ModelId!.Value, Row = row }),
        row => row.Id
    );

    private static readonly Ownership<int, Loan> LoansOf = new(
        (_, rows) => rows.Where(row => row.ModelId != null).Select(row => new Owned<int, Loan> { Parent = row.ModelId!.Value, Row = row }),
        row => row.Id
    );

    /// <summary>A model is a node; its references become what they refer to.</summary>
    public ValueChainModelType()
        : base(
            model => model.Id,
            model => model.CooperativeId,
            model => model.ProgrammeCode,
            model => model.SupportUnitCode,
            model => model.ProposalId
        ) => this.IsNode(model => model.Code);

    /// <summary>The cooperative at which it is carried out.</summary>
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

    /// <summary>Its products with their parts, by product; null when its source does not state them.</summary>
    [Cost(Page = 2)]
    public static IDataLoaderResult<IReadOnlyList<ModelProduct>?> Products(
        [FromSource] ValueChainModel model,
        [FromServices] ProductsByModel products
    ) => products.LoadAsync(model.Id);

    /// <summary>The content areas in which it is supported; null when its source does not state them.</summary>
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

    /// <summary>Its links to other stages of the chain.</summary>
    /// <param name="model">The parent.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of links: at most 100, 10 when null.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    public static Sublist<ChainLink> Links(
        [FromSource] ValueChainModel model,
        [FromServices] Sublists sublists,
        int? first,
        Filter<ChainLink>? where
    ) => sublists.Of(LinksOf, model.Id, first, where);

    /// <summary>When it was verified whether its chain is alive.</summary>
    /// <param name="model">The parent.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of verifications: at most 100, 10 when null.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    public static Sublist<ChainVerification> Verifications(
        [FromSource] ValueChainModel model,
        [FromServices] Sublists sublists,
        int? first,
        Filter<ChainVerification>? where
    ) => sublists.Of(VerificationsOf, model.Id, first, where);

    /// <summary>What units did for it.</summary>
    /// <param name="model">The parent.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of activities: at most 100, 10 when null.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    public static Sublist<SupportActivity> Activities(
        [FromSource] ValueChainModel model,
        [FromServices] Sublists sublists,
        int? first,
        Filter<SupportActivity>? where
    ) => sublists.Of(ActivitiesOf, model.Id, first, where);

    /// <summary>What was planned and paid for it, by source and year.</summary>
    /// <param name="model">The parent.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of lines: at most 100, 10 when null.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    public static Sublist<FundingLine> FundingLines(
        [FromSource] ValueChainModel model,
        [FromServices] Sublists sublists,
        int? first,
        Filter<FundingLine>? where
    ) => sublists.Of(FundingLinesOf, model.Id, first, where);

    /// <summary>Its outcomes against baseline and target.</summary>
    /// <param name="model">The parent.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of observations: at most 100, 10 when null.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    [NeedsRole(Role.Ministry)]
    public static Sublist<OutcomeObservation> Outcomes(
        [FromSource] ValueChainModel model,
        [FromServices] Sublists sublists,
        int? first,
        Filter<OutcomeObservation>? where
    ) => sublists.Of(OutcomesOf, model.Id, first, where);

    /// <summary>Difficulties that were reported of it.</summary>
    /// <param name="model">The parent.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of reports: at most 100, 10 when null.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    [NeedsRole(Role.Ministry)]
    public static Sublist<DifficultyReport> Difficulties(
        [FromSource] ValueChainModel model,
        [FromServices] Sublists sublists,
        int? first,
        Filter<DifficultyReport>? where
    ) => sublists.Of(DifficultiesOf, model.Id, first, where);

    /// <summary>Loans that were taken for it.</summary>
    /// <param name="model">The parent.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of loans: at most 100, 10 when null.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    [NeedsRole(Role.Ministry)]
    public static Sublist<Loan> Loans(
        [FromSource] ValueChainModel model,
        [FromServices] Sublists sublists,
        int? first,
        Filter<Loan>? where
    ) => sublists.Of(LoansOf, model.Id, first, where);

    /// <summary>The proposal from which it came; null when not known.</summary>
    [NeedsRole(Role.Ministry)]
    public static IDataLoaderResult<Proposal?>? Proposal([FromSource] ValueChainModel model, [FromServices] ProposalById proposals) =>
        model.ProposalId is { } id ? proposals.LoadAsync(id) : null;
}
