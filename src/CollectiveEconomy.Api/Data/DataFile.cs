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
    /// <summary>Name under which it is saved.</summary>
    public string FileName => $"{Asked.Question.Cube.Name}-{Release.Release.Id}.{Format.Extension}";

    /// <summary>What its bytes depend on.</summary>
    /// <param name="version">The state of what else shapes them.</param>
    public FileKey KeyFor(string version) =>
        new(
            Release.Release,
            Caller,
            Language,
            version,
            Format.Extension,
            Asked.Labels,
            Asked.Pivot?.Name,
            Asked.Csv,
            Asked.Question.First,
            CanonicalQuery.Of(Asked.Question)
        );

    /// <summary>Asks the question.</summary>
    /// <exception cref="QueryRefused">It has faults, or too many cells.</exception>
    public DataTable Answer(CitationLinks citations, CancellationToken cancellationToken)
    {
        MixedPopulations.Refuse(Asked.Question);
        var table = AnswerTable.Ask(
            Release,
            Asked.Question,
            Caller.Class,
            Language,
            (question, page) => Citation(citations, question, page),
            cancellationToken
        );
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
