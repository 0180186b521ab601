using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Official.Comparisons;
using GraphQL;

namespace CollectiveEconomy.Api.Official;

/// <summary>Footnotes in the schema.</summary>
internal sealed class FootnoteType() : TypeOf<Footnote>(note => note.NoteVi, note => note.NoteEn)
{
    /// <summary>The note; the Vietnamese is the platform's translation. In the other language where it is kept in one only, as what was sent in may be.</summary>
    /// <param name="note">The note.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">The language; by default the one that the Accept-Language header prefers.</param>
    public static string Text([FromSource] Footnote note, [FromServices] RequestLanguage preferred, Language? language) =>
        note.NoteIn(language ?? preferred.Value)!;
}
