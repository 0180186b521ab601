using CollectiveEconomy.Engine.Languages;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Languages;
using GraphQL;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>Notes on answers in the schema.</summary>
internal sealed class AnswerNoteType() : TypeOf<AnswerNote>(note => note.TextVi, note => note.TextEn)
{
    /// <summary>The note.</summary>
    /// <param name="note">The note.</param>
    /// <param name="preferred">What the request prefers.</param>
    /// <param name="language">Language; by default from the Accept-Language header.</param>
    public static string Text([FromSource] AnswerNote note, [FromServices] RequestLanguage preferred, Language? language) =>
        note.Text(language ?? preferred.Value);
}
