using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Api.Citations;

/// <summary>All on which a cited answer depends.</summary>
/// <param name="Release">Release of the statistics.</param>
/// <param name="Access">Whose table answers.</param>
/// <param name="Language">The language of the labels.</param>
/// <param name="Question">The question, with the page of its cells.</param>
internal sealed record CitedQuery(ReleaseId Release, AccessClass Access, Language Language, CubeQuery Question)
{
    /// <summary>
    /// The question as it is asked again. What was answered once is answered again, however many cells there could have been; so all of them are asked for as
    /// a page.
    /// </summary>
    public CubeQuery WholeQuestion => Question with { First = Question.First ?? CubeField.MaxCells + 1 };
}
