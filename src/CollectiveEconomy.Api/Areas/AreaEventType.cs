using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Languages;
using GraphQL;

namespace CollectiveEconomy.Api.Areas;

/// <summary>Changes of the country's division in the schema.</summary>
internal sealed class AreaEventType()
    : TypeOf<AreaEvent>(
        change => change.Id,
        change => change.LegalBasisVi,
        change => change.LegalBasisEn,
        change => change.NoteVi,
        change => change.NoteEn
    )
{
    /// <summary>Legal text of the change; the English is the platform's translation.</summary>
    /// <param name="change">The change.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string LegalBasis([FromSource] AreaEvent change, [FromServices] RequestLanguage preferred, Language? language) =>
        (language ?? preferred.Value).Of(change.LegalBasisVi, change.LegalBasisEn);

    /// <summary>Consequences for figures. The Vietnamese is the platform's translation.</summary>
    /// <param name="change">The change.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string Note([FromSource] AreaEvent change, [FromServices] RequestLanguage preferred, Language? language) =>
        (language ?? preferred.Value).Of(change.NoteVi, change.NoteEn);
}
