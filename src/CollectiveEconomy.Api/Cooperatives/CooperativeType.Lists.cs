using CollectiveEconomy.Engine.Lists.Filters;
using CollectiveEconomy.Engine.Lists.Sublists;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Loans;
using CollectiveEconomy.Statistics.Products;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Statistics.ValueChains;
using GraphQL;

namespace CollectiveEconomy.Api.Cooperatives;

/// <content>Lists of what belongs to it, read for all parents of a level at once.</content>
public sealed partial class CooperativeType
{
    private static readonly ChildRelation<int, AnnualReport> ReportsOf = new(row => row.CooperativeId, row => row.Year, descending: true);

    private static readonly ChildRelation<int, ValueChainModel> ModelsOf = new(row => row.CooperativeId, row => row.Code);

    private static readonly ChildRelation<int, Production> ProductionOf = new(row => row.CooperativeId, row => row.Id);

    private static readonly ChildRelation<int, Certification> CertificationsOf = new(row => row.CooperativeId, row => row.Id);

    private static readonly ChildRelation<int, Proposal> ProposalsOf = new(row => row.CooperativeId, row => row.Code);

    private static readonly ChildRelation<int, Loan> LoansOf = new(row => row.CooperativeId, row => row.Id);

    private static readonly ChildRelation<int, Cooperative> MembersOf = new(
        (_, rows) =>
            rows.Where(row => row.UnionId != null).Select(row => new ChildRow<int, Cooperative> { Parent = row.UnionId!.Value, Row = row }),
        row => row.Code
    );

    private static readonly ChildRelation<int, KeyProductDesignation> DesignationsOf = new(
        (_, rows) =>
            rows.Where(row => row.CooperativeId != null)
                .Select(row => new ChildRow<int, KeyProductDesignation> { Parent = row.CooperativeId!.Value, Row = row }),
        row => row.Id
    );

    /// <summary>Its annual reports, the latest first.</summary>
    /// <param name="cooperative">The parent.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of reports: at most 100, 10 when null.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    [RequiresRole(Role.Ministry)]
    public static Sublist<AnnualReport> Reports(
        [FromSource] Cooperative cooperative,
        [FromServices] Sublists sublists,
        int? first,
        Filter<AnnualReport>? where
    ) => sublists.Of(ReportsOf, cooperative.Id, first, where);

    /// <summary>The models carried out at it, by code.</summary>
    /// <param name="cooperative">The parent.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of models: at most 100, 10 when null.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    public static Sublist<ValueChainModel> Models(
        [FromSource] Cooperative cooperative,
        [FromServices] Sublists sublists,
        int? first,
        Filter<ValueChainModel>? where
    ) => sublists.Of(ModelsOf, cooperative.Id, first, where);

    /// <summary>What it produced.</summary>
    /// <param name="cooperative">The parent.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of rows: at most 100, 10 when null.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    [RequiresRole(Role.Ministry)]
    public static Sublist<Production> Production(
        [FromSource] Cooperative cooperative,
        [FromServices] Sublists sublists,
        int? first,
        Filter<Production>? where
    ) => sublists.Of(ProductionOf, cooperative.Id, first, where);

    /// <summary>Its certifications.</summary>
    /// <param name="cooperative">The parent.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of certifications: at most 100, 10 when null.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    public static Sublist<Certification> Certifications(
        [FromSource] Cooperative cooperative,
        [FromServices] Sublists sublists,
        int? first,
        Filter<Certification>? where
    ) => sublists.Of(CertificationsOf, cooperative.Id, first, where);

    /// <summary>Its products that the One Commune One Product programme named.</summary>
    /// <param name="cooperative">The parent.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of designations: at most 100, 10 when null.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    public static Sublist<KeyProductDesignation> Designations(
        [FromSource] Cooperative cooperative,
        [FromServices] Sublists sublists,
        int? first,
        Filter<KeyProductDesignation>? where
    ) => sublists.Of(DesignationsOf, cooperative.Id, first, where);

    /// <summary>Its proposals, by code.</summary>
    /// <param name="cooperative">The parent.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of proposals: at most 100, 10 when null.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    [RequiresRole(Role.Ministry)]
    public static Sublist<Proposal> Proposals(
        [FromSource] Cooperative cooperative,
        [FromServices] Sublists sublists,
        int? first,
        Filter<Proposal>? where
    ) => sublists.Of(ProposalsOf, cooperative.Id, first, where);

    /// <summary>Its loans.</summary>
    /// <param name="cooperative">The parent.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of loans: at most 100, 10 when null.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    [RequiresRole(Role.Ministry)]
    public static Sublist<Loan> Loans(
        [FromSource] Cooperative cooperative,
        [FromServices] Sublists sublists,
        int? first,
        Filter<Loan>? where
    ) => sublists.Of(LoansOf, cooperative.Id, first, where);

    /// <summary>The organisations that belong to it, by code; of a union.</summary>
    /// <param name="cooperative">The parent.</param>
    /// <param name="sublists">Reads lists of all parents at once.</param>
    /// <param name="first">Number of organisations: at most 100, 10 when null.</param>
    /// <param name="where">Which are wanted; all when null.</param>
    public static Sublist<Cooperative> MemberCooperatives(
        [FromSource] Cooperative cooperative,
        [FromServices] Sublists sublists,
        int? first,
        Filter<Cooperative>? where
    ) => sublists.Of(MembersOf, cooperative.Id, first, where);
}
