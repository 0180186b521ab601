using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Lists.Sublists;
using CollectiveEconomy.Engine.Nodes;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Programmes;
using GraphQL;
using GraphQL.DataLoader;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Criteria sets in the schema.</summary>
internal sealed class CriteriaSetType : NamedType<CriteriaSet>
{
    /// <summary>It is a node.</summary>
    public CriteriaSetType()
        : base(criteriaSet => criteriaSet.ProgrammeCode, criteriaSet => criteriaSet.NoteVi, criteriaSet => criteriaSet.NoteEn)
    {
        this.IsNode(criteriaSet => criteriaSet.Code);
        this.Sublist(
            "criteria",
            "Its criteria, by code.",
            criteriaSet => criteriaSet.Code,
            ChildRelation.By((Criterion row) => row.CriteriaSetCode, row => row.Code),
            size: 50
        );
    }

    /// <summary>The programme.</summary>
    public static IDataLoaderResult<Programme> Programme([FromSource] CriteriaSet criteriaSet, [FromServices] ProgrammeByCode loader) =>
        loader.LoadAsync(criteriaSet.ProgrammeCode)!;

    /// <summary>Assumptions; null when none. The Vietnamese is the platform's translation.</summary>
    /// <param name="criteriaSet">The set.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string? Note([FromSource] CriteriaSet criteriaSet, [FromServices] RequestLanguage preferred, Language? language) =>
        criteriaSet.NoteIn(language ?? preferred.Value);
}
