using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Lists.Sublists;
using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Programmes;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Criteria sets in the schema.</summary>
public sealed class CriteriaSetType : NamedType<CriteriaSet>
{
    /// <summary>It is a node.</summary>
    public CriteriaSetType()
        : base(criteriaSet => criteriaSet.ProgrammeCode, criteriaSet => criteriaSet.NoteVi, criteriaSet => criteriaSet.NoteEn) =>
        this.IsNode(criteriaSet => criteriaSet.Code);

    /// <summary>The programme.</summary>
    public static IDataLoaderResult<Programme> Programme([FromSource] CriteriaSet criteriaSet, [FromServices] ProgrammeByCode loader) =>
        loader.LoadAsync(criteriaSet.ProgrammeCode)!;

    /// <summary>Assumptions; null when none. The Vietnamese is the platform's translation.</summary>
    /// <param name="criteriaSet">The set.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string? Note([FromSource] CriteriaSet criteriaSet, [FromServices] RequestLanguage preferred, Language? language) =>
        criteriaSet.NoteIn(language ?? preferred.Value);

    /// <summary>Its criteria, by code.</summary>
    public static Sublist<Criterion> Criteria([FromSource] CriteriaSet criteriaSet, [FromServices] Sublists sublists) =>
        sublists.Of(CriteriaOfSet, criteriaSet.Code, first: 50);

    private static readonly ChildRelation<string, Criterion> CriteriaOfSet = new(
        criterion => criterion.CriteriaSetCode,
        criterion => criterion.Code
    );
}
