using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Codelists;
using GraphQL;

namespace CollectiveEconomy.Api.Codelists;

/// <summary>Codelists in the schema.</summary>
internal sealed class CodelistType : NamedType<Codelist>
{
    /// <summary>Codes of the list, in order.</summary>
    [Cost(Page = 25)]
    public static IEnumerable<Code> Codes([FromSource] Codelist codelist, [FromServices] CodelistDirectory codelists) =>
        codelists.Codes(codelist.Id);
}
