using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Codelists;
using GraphQL;

namespace CollectiveEconomy.Api.Codelists;

/// <summary>Codelists in the schema.</summary>
internal sealed class CodelistType : NamedType<Codelist>
{
    /// <summary>Codes of the list, in order.</summary>
    /// <param name="codelist">The list.</param>
    /// <param name="codelists">The codelists.</param>
    /// <param name="asOf">Day on which the codes are in force; null for all codes. A code without a period is in force on every day.</param>
    [Cost(Page = 25)]
    public static IEnumerable<Code> Codes([FromSource] Codelist codelist, [FromServices] CodelistDirectory codelists, DateOnly? asOf) =>
        codelists.Codes(codelist.Id).Where(code => asOf is not { } day || code.IsInForce(day));
}
