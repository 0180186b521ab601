using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Languages;
using GraphQL;

namespace CollectiveEconomy.Api.Codelists;

/// <summary>Codes in the schema.</summary>
internal sealed class CodeType()
    : NamedType<Code>(
        code => code.CodelistId,
        code => code.Value,
        code => code.NoteVi,
        code => code.NoteEn,
        code => code.LegalBasisVi,
        code => code.LegalBasisEn
    )
{
    /// <summary>Legal text that limits its validity; null when none is recorded, and in answers of cubes.</summary>
    /// <param name="code">The entry.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string? LegalBasis([FromSource] Code code, [FromServices] RequestLanguage preferred, Language? language) =>
        (language ?? preferred.Value).Of(code.LegalBasisVi, code.LegalBasisEn);

    /// <summary>The code itself, unique within its list.</summary>
    public static string Code([FromSource] Code code) => code.Value;

    /// <summary>
    /// Definition, thresholds or mapping; null when the name is sufficient. The Vietnamese is the platform's translation.
    /// </summary>
    /// <param name="code">The entry.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string? Note([FromSource] Code code, [FromServices] RequestLanguage preferred, Language? language) =>
        code.NoteIn(language ?? preferred.Value);
}
