using CollectiveEconomy.Api.Citations;
using CollectiveEconomy.Api.Data;
using CollectiveEconomy.Formats;
using CollectiveEconomy.Formats.Answers;
using CollectiveEconomy.Formats.Questions;
using CollectiveEconomy.Formats.Sdmx;
using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Bulk;

/// <summary>
/// A dataflow as a table. It is the answer that anybody gets to the same question, whoever asks for the file: its cells have passed every rule of protection, and
/// all get the same bytes.
/// </summary>
/// <param name="Flow">The dataflow.</param>
/// <param name="Release">The release.</param>
internal sealed record FlowTable(Dataflow Flow, LoadedRelease Release) : BulkTable(NameOf(Flow), Flow.Name, ColumnsOf(Flow, Release))
{
    /// <summary>Name of the table of a dataflow.</summary>
    public static string NameOf(Dataflow flow) => flow.Id.ToLowerInvariant().Replace('_', '-');

    /// <inheritdoc/>
    public override TableFile In(IDataFormat format, CitationLinks citations) =>
        new DataFile(
            new DataQuestion { Question = Flow.Table, Form = TableForm.Default with { Labels = Labels.Codes } },
            format,
            Release,
            CallerAccess.Public,
            Texts,
            citations
        );

    /// <summary>The question of a dataflow as an address, answered by the current release.</summary>
    public static string QuestionOf(Dataflow flow, IDataFormat format)
    {
        var by = string.Join(',', flow.Table.By.Select(dimension => dimension.ColumnName()));
        var measures = string.Join(',', flow.Figures.Select(figure => figure.ColumnName()));
        return $"/data/{flow.Cube.Name}.{format.Extension}?by={by}&measures={measures}";
    }

    private static IReadOnlyList<DataColumn> ColumnsOf(Dataflow flow, LoadedRelease release) =>
        LabelledTable
            .Of(
                AnswerTable.Of(
                    release,
                    AnswerTable.WithStatuses(flow.Table),
                    CellPage.Empty,
                    CallerAccess.Public.Class,
                    Texts,
                    citation: null
                ),
                Labels.Codes
            )
            .Columns;
}
