using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Official.Comparisons;
using GraphQL;

namespace CollectiveEconomy.Api.Official;

/// <summary>Footnotes in the schema.</summary>
internal sealed class FootnoteType() : TypeOf<Footnote>(note => note.NoteVi, note => note.NoteEn)
{
    /// <summary>
    /// The note; the Vietnamese is the platform's translation. Falls back to the other language when it exists in one only, as notes from
    /// submissions may.
    /// </summary>
    /// <param name="note">The note.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string Text([FromSource] Footnote note, [FromServices] RequestLanguage preferred, Language? language) =>
        note.NoteIn(language ?? preferred.Value)!;
}
