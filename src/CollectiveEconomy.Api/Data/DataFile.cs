using System.Security.Cryptography;
using System.Text;
using CollectiveEconomy.Api.Citations;
using CollectiveEconomy.Formats;
using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Data;

/// <summary>The answer to a question as a file of one format.</summary>
/// <param name="Asked">The question with the form of its answer.</param>
/// <param name="Format">The format.</param>
/// <param name="Release">The release that answers.</param>
/// <param name="Caller">Who asks.</param>
/// <param name="Language">Language of names and texts.</param>
internal sealed record DataFile(DataQuestion Asked, IDataFormat Format, LoadedRelease Release, CallerAccess Caller, Language Language)
{
    /// <summary>Number of cells that a file may have.</summary>
    public const int MaxCells = 100_000;

    /// <summary>Name under which it is saved.</summary>
    public string FileName => $"{Asked.Question.Cube.Name}-{Release.Release.Id}.{Format.Extension}";

    /// <summary>
    /// What its bytes depend on, as a name of a file: callers with a key share nothing with others. A release never changes, but for being withdrawn.
    /// </summary>
    /// <param name="version">The state of what else shapes the bytes.</param>
    public string KeyFor(string version) =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                Encoding.UTF8.GetBytes(
                    string.Join(
                        '\n',
                        Format.Extension,
                        Release.Release.Id,
                        Release.Release.Withdrawal,
                        Release.Release.IsSeriesOver,
                        Caller.Class,
                        Caller.Class == AccessClass.Protected ? null : Caller.KeyId,
                        Language,
                        Asked.Labels,
                        Asked.Pivot?.Name,
                        Asked.Csv,
                        Asked.Question.First,
                        CanonicalQuery.Of(Asked.Question),
                        version
                    )
                )
            )
        );

    /// <summary>Asks the question.</summary>
    /// <exception cref="QueryRefused">It has faults, or too many cells.</exception>
    public DataTable Answer(CitationLinks citations, CancellationToken cancellationToken)
    {
        MixedPopulations.Refuse(Asked.Question);
        var question = AnswerTable.WithStatuses(Asked.Question);
        var page = Release.Query(question, Caller.Class, MaxCells, MaxCells, cancellationToken);
        var table = AnswerTable.Of(Release, question, page, Caller.Class, Language, Citation(citations, question, page));
        if (Format.IsOfCells)
            return table;
        return LabelledTable.Of(Asked.Pivot is { } pivot ? PivotedTable.Of(table, pivot) : table, Asked.Labels);
    }

    /// <summary>Writes the answer.</summary>
    public Task WriteAsync(DataTable table, Stream stream, CancellationToken cancellationToken) =>
        Format.WriteAsync(table, stream, new FormatOptions(Asked.Csv), cancellationToken);

    private TableCitation Citation(CitationLinks citations, CubeQuery question, CellPage page)
    {
        var citation = citations.Of(new CitedQuery(Release.Release.Id, Caller.Class, Language, question), page, Release);
        return new TableCitation(citation.Text, citation.Url, citation.Hash);
    }
}
