using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Engine.Lists.Sublists;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Funding;
using CollectiveEconomy.Statistics.Loans;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Statistics.ValueChains;
using GraphQL;

namespace CollectiveEconomy.Api.ValueChains;

/// <content>Lists of what belongs to it, read for all parents of a level at once.</content>
public sealed partial class ValueChainModelType
{
    private static readonly ChildRelation<int, ChainLink> LinksOf = new(row => row.ModelId, row => row.Id);

    private static readonly ChildRelation<int, ChainVerification> VerificationsOf = new(row => row.ModelId, row => row.Id);

    private static readonly ChildRelation<int, SupportActivity> ActivitiesOf = new(row => row.ModelId, row => row.Id);

    private static readonly ChildRelation<int, FundingLine> FundingLinesOf = new(row => row.ModelId, row => row.Id);

    private static readonly ChildRelation<int, OutcomeObservation> OutcomesOf = new(row => row.ModelId, row => row.Id);

    private static readonly ChildRelation<int, DifficultyReport> DifficultiesOf = new(
        (_, rows) =>
            rows.Where(row => row.ModelId != null)
                .Select(row => new ChildRow<int, DifficultyReport> { Parent = row.ModelId!.Value, Row = row }),
        row => row.Id
    );

    private static readonly ChildRelation<int, Loan> LoansOf = new(
        (_, rows) =>
            rows.Where(row => row.ModelId != null).Select(row => new ChildRow<int, Loan> { Parent = row.ModelId!.Value, Row = row }),
        row => row.Id
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
    [RequiresRole(Role.Ministry)]
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
    [RequiresRole(Role.Ministry)]
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
    [RequiresRole(Role.Ministry)]
    public static Sublist<Loan> Loans(
        [FromSource] ValueChainModel model,
        [FromServices] Sublists sublists,
        int? first,
        Filter<Loan>? where
    ) => sublists.Of(LoansOf, model.Id, first, where);
}
