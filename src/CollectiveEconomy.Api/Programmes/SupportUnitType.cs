using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Engine.Lists.Sublists;
using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Outcomes;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Statistics.ValueChains;
using GraphQL;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Support units in the schema.</summary>
public sealed class SupportUnitType : NamedType<SupportUnit>
{
    private static readonly ChildRelation<string, ValueChainModel> ModelsOf = new(
        (_, rows) =>
            rows.Where(row => row.SupportUnitCode != null)
                .Select(row => new ChildRow<string, ValueChainModel> { Parent = row.SupportUnitCode!, Row = row }),
        row => row.Code
    );

    private static readonly ChildRelation<string, SupportActivity> ActivitiesOf = new(row => row.SupportUnitCode, row => row.Id);

    private static readonly ChildRelation<string, Proposal> ProposalsOf = new(row => row.SupportUnitCode, row => row.Code);

    private static readonly ChildRelation<string, DifficultyReport> DifficultiesOf = new(
        (_, rows) =>
            rows.Where(row => row.SupportUnitCode != null)
                .Select(row => new ChildRow<string, DifficultyReport> { Parent = row.SupportUnitCode!, Row = row }),
        row => row.Id
    );

    /// <summary>A support unit is a node.</summary>
    public SupportUnitType()
        : base(unit => unit.SearchName, unit => unit.ProvinceId) => this.IsNode(unit => unit.Code);

    /// <summary>Its province among the 34; null for a central body.</summary>
    public static Province? Province([FromSource] SupportUnit unit, [FromServices] AreaDirectory areas) =>
        unit.ProvinceId is { } id ? areas.Province(id) : null;

    /// <summary>Models that it supports, by code.</summary>
    /// <param name="unit">The parent.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of models: at most 100, 10 when null.</param>
    /// <param name="where">Filter; null returns all.</param>
    public static Sublist<ValueChainModel> Models(
        [FromSource] SupportUnit unit,
        [FromServices] Sublists sublists,
        int? first,
        Filter<ValueChainModel>? where
    ) => sublists.Of(ModelsOf, unit.Code, first, where);

    /// <summary>Support activities for models.</summary>
    /// <param name="unit">The parent.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of activities: at most 100, 10 when null.</param>
    /// <param name="where">Filter; null returns all.</param>
    public static Sublist<SupportActivity> Activities(
        [FromSource] SupportUnit unit,
        [FromServices] Sublists sublists,
        int? first,
        Filter<SupportActivity>? where
    ) => sublists.Of(ActivitiesOf, unit.Code, first, where);

    /// <summary>The proposals that it appraises, by code.</summary>
    /// <param name="unit">The parent.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of proposals: at most 100, 10 when null.</param>
    /// <param name="where">Filter; null returns all.</param>
    [RequiresRole(Role.Ministry)]
    public static Sublist<Proposal> Proposals(
        [FromSource] SupportUnit unit,
        [FromServices] Sublists sublists,
        int? first,
        Filter<Proposal>? where
    ) => sublists.Of(ProposalsOf, unit.Code, first, where);

    /// <summary>Difficulties reported for the unit.</summary>
    /// <param name="unit">The parent.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of reports: at most 100, 10 when null.</param>
    /// <param name="where">Filter; null returns all.</param>
    [RequiresRole(Role.Ministry)]
    public static Sublist<DifficultyReport> Difficulties(
        [FromSource] SupportUnit unit,
        [FromServices] Sublists sublists,
        int? first,
        Filter<DifficultyReport>? where
    ) => sublists.Of(DifficultiesOf, unit.Code, first, where);
}
