using CollectiveEconomy.Engine.Errors;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Codelists;
using GraphQL;

namespace CollectiveEconomy.Api.Codelists;

/// <summary>Root fields of codelists.</summary>
internal sealed class CodelistQueries : IQueryFields
{
    /// <summary>Every codelist, by identifier.</summary>
    /// <param name="directory">The codelists.</param>
    [Cost(Page = 30)]
    public static IReadOnlyList<Codelist> Codelists([FromServices] CodelistDirectory directory) => directory.Codelists;

    /// <summary>One codelist; an unknown identifier is an error that names the nearest.</summary>
    /// <param name="id">Its identifier, for example LEGAL_FORM.</param>
    /// <param name="directory">The codelists.</param>
    public static Codelist Codelist(string id, [FromServices] CodelistDirectory directory) =>
        directory.Codelists.FirstOrDefault(codelist => codelist.Id == id)
        ?? throw new CodeUnknown("id", id, new("các danh mục", "the codelists"), directory.Codelists.Select(codelist => codelist.Id));
}
