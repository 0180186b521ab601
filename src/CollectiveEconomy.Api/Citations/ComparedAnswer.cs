using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Citations;

/// <summary>What one release answers to a cited question.</summary>
/// <param name="Release">The release.</param>
/// <param name="Table">Its answer; null when it refuses.</param>
/// <param name="Refusal">Why it refuses; null when it answers.</param>
internal sealed record ComparedAnswer(Release Release, DataTable? Table, QueryRefused? Refusal)
{
    /// <summary>The answer as people read it; null when the release refuses.</summary>
    public ReadableTable? Readable { get; } = Table is null ? null : new ReadableTable(Table);

    /// <summary>Asks a release, as the cited one was asked: by the same access class.</summary>
    /// <param name="release">The release.</param>
    /// <param name="cited">The question.</param>
    /// <param name="language">Language of names.</param>
    /// <param name="cancellationToken">Interrupts the database.</param>
    public static ComparedAnswer Ask(LoadedRelease release, CitedQuery cited, Language language, CancellationToken cancellationToken)
    {
        var question = AnswerTable.WithStatuses(cited.WholeQuestion);
        try
        {
            var page = release.Query(question, cited.Access, CubeField.MaxCells, cancellationToken);
            return new ComparedAnswer(
                release.Release,
                AnswerTable.Of(release, question, page, cited.Access, language, citation: null),
                Refusal: null
            );
        }
        catch (QueryRefused refused)
        {
            return new ComparedAnswer(release.Release, Table: null, refused);
        }
    }
}
