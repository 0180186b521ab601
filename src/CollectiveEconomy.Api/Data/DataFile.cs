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
/// <param name="Citations">Cites it.</param>
internal sealed record DataFile(
    DataQuestion Asked,
    IDataFormat Format,
    LoadedRelease Release,
    CallerAccess Caller,
    Language Language,
    CitationLinks Citations
) : TableFile(Format, Asked.Form)
{
    /// <inheritdoc/>
    protected override string Name => $"{Asked.Question.Cube.Name}-{Release.Release.Id}";

    /// <inheritdoc/>
    public override FileKey KeyFor(string version) =>
        new(
            Release.Release,
            Caller,
            Language,
            version,
            Format.Extension,
            Asked.Form.Labels,
            Asked.Pivot?.Name,
            Asked.Form.Csv,
            Asked.Question.First,
            CanonicalQuery.Of(Asked.Question)
        );

    /// <summary>Asks the question.</summary>
    /// <exception cref="QueryRefused">It has faults, or too many cells.</exception>
    public override Task<DataTable> AnswerAsync(CancellationToken cancellationToken) => Task.FromResult(Answer(cancellationToken));

    private DataTable Answer(CancellationToken cancellationToken)
    {
        MixedPopulations.Refuse(Asked.Question);
        var table = AnswerTable.Ask(Release, Asked.Question, Caller.Class, Language, Citation, cancellationToken);
        if (Format.IsOfCells)
            return table;
        return LabelledTable.Of(Asked.Pivot is { } pivot ? PivotedTable.Of(table, pivot) : table, Asked.Form.Labels);
    }

    private TableCitation Citation(CubeQuery question, CellPage page)
    {
        var citation = Citations.Of(new CitedQuery(Release.Release.Id, Caller.Class, Language, question), page, Release);
        return new TableCitation(citation.Text, citation.Url, citation.Hash);
    }
}
