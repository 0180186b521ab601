using CollectiveEconomy.Api.Official;
using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Engine.Lists.Sublists;
using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Statistics.ValueChains;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Programmes in the schema.</summary>
public sealed class ProgrammeType : NamedType<Programme>
{
    private static readonly ChildRelation<string, CriteriaSet> CriteriaSetsOf = new(row => row.ProgrammeCode, row => row.Version);

    private static readonly ChildRelation<string, ValueChainModel> ModelsOf = new(row => row.ProgrammeCode, row => row.Code);

    private static readonly ChildRelation<string, Proposal> ProposalsOf = new(row => row.ProgrammeCode, row => row.Code);

    /// <summary>A programme is a node.</summary>
    public ProgrammeType()
        : base(programme => programme.SourceDocumentCode) => this.IsNode(programme => programme.Code);

    /// <summary>Founding document; null when not known.</summary>
    public static IDataLoaderResult<SourceDocument?>? SourceDocument(
        [FromSource] Programme programme,
        [FromServices] SourceDocumentByCode documents
    ) => programme.SourceDocumentCode is { } code ? documents.LoadAsync(code) : null;

    /// <summary>Criteria sets, by version.</summary>
    /// <param name="programme">The parent.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of versions: at most 100, 10 when null.</param>
    public static Sublist<CriteriaSet> CriteriaSets([FromSource] Programme programme, [FromServices] Sublists sublists, int? first) =>
        sublists.Of(CriteriaSetsOf, programme.Code, first);

    /// <summary>Models that it supports, by code.</summary>
    /// <param name="programme">The parent.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of models: at most 100, 10 when null.</param>
    /// <param name="where">Filter; null returns all.</param>
    public static Sublist<ValueChainModel> Models(
        [FromSource] Programme programme,
        [FromServices] Sublists sublists,
        int? first,
        Filter<ValueChainModel>? where
    ) => sublists.Of(ModelsOf, programme.Code, first, where);

    /// <summary>Proposals to the programme, by code.</summary>
    /// <param name="programme">The parent.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of proposals: at most 100, 10 when null.</param>
    /// <param name="where">Filter; null returns all.</param>
    [RequiresRole(Role.Ministry)]
    public static Sublist<Proposal> Proposals(
        [FromSource] Programme programme,
        [FromServices] Sublists sublists,
        int? first,
        Filter<Proposal>? where
    ) => sublists.Of(ProposalsOf, programme.Code, first, where);
}
