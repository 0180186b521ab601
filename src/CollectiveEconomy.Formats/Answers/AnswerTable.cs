using CollectiveEconomy.Formats.Tables;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Formats.Answers;

/// <summary>The answer of a cube as a table: a row for each cell, a column for each dimension, figure, status and error class, and for the names of coded members.</summary>
public sealed class AnswerTable
{
    private readonly LoadedRelease _release;
    private readonly CubeQuery _question;
    private readonly CellPage _page;
    private readonly AccessClass _access;
    private readonly Language _language;
    private readonly EarlierNames _names;

    private AnswerTable(LoadedRelease release, CubeQuery question, CellPage page, AccessClass access, Language language)
    {
        (_release, _question, _page, _access, _language) = (release, question, page, access, language);
        _names = new EarlierNames(release, question);
    }

    /// <summary>Number of cells that a table may have.</summary>
    public const int MaxCells = 100_000;

    /// <summary>Asks a question, with the status of each of its measures.</summary>
    /// <param name="release">The release that answers.</param>
    /// <param name="question">The question.</param>
    /// <param name="access">Whose table answers.</param>
    /// <param name="language">Language of names and texts.</param>
    /// <param name="cite">Cites the answer; null where it can't be followed.</param>
    /// <param name="cancellationToken">Interrupts the database.</param>
    /// <exception cref="QueryRefused">The question has faults, or too many cells.</exception>
    public static DataTable Ask(
        LoadedRelease release,
        CubeQuery question,
        AccessClass access,
        Language language,
        Func<CubeQuery, CellPage, TableCitation>? cite,
        CancellationToken cancellationToken
    )
    {
        question = WithStatuses(question);
        var page = release.Query(question, access, MaxCells, MaxCells, cancellationToken);
        return Of(release, question, page, access, language, cite?.Invoke(question, page));
    }

    /// <summary>The table of an answer.</summary>
    /// <param name="release">The release that answered.</param>
    /// <param name="question">The question; its status is among the figures of each measure that has one.</param>
    /// <param name="page">The cells.</param>
    /// <param name="access">Whose table answered.</param>
    /// <param name="language">Language of names and texts.</param>
    /// <param name="citation">How to cite it; null where it can't be followed.</param>
    public static DataTable Of(
        LoadedRelease release,
        CubeQuery question,
        CellPage page,
        AccessClass access,
        Language language,
        TableCitation? citation
    )
    {
        var table = new AnswerTable(release, question, page, access, language);
        var parts = table.Parts().ToList();
        return new DataTable(
            question.Cube.Name,
            [.. parts.Select(part => part.Column)],
            page.Cells.Select(cell => parts.Select(part => part.Value(cell)).ToArray()),
            table.Contract(citation)
        );
    }

    /// <summary>The figures with the status of each of their measures.</summary>
    public static IReadOnlyList<Figure> WithStatuses(IReadOnlyList<Figure> figures) =>
        [
            .. figures,
            .. figures
                .Select(figure => figure.Measure)
                .Distinct()
                .Where(AnswerColumns.HasStatus)
                .Select(measure => new Figure(measure, Statistic.Status))
                .Except(figures),
        ];

    /// <summary>A question with what every table states of its measures: their statuses, and the response rate.</summary>
    public static CubeQuery WithStatuses(CubeQuery question) =>
        question with
        {
            Figures = WithStatuses(question.Figures),
            Noted = NonResponse.FiguresOf(question),
        };

    private sealed record Part(DataColumn Column, Func<CubeCell, object?> Value);

    private IEnumerable<Part> Parts() => Dimensions().Concat(_question.Totals ? [Totals()] : []).Concat(Measures());

    private IEnumerable<Part> Dimensions()
    {
        foreach (var (place, dimension) in _question.By.Index())
        {
            var column = AnswerColumns.Of(dimension, _question);
            if (dimension is not CodeDimension coded)
            {
                yield return new Part(column, cell => Plain(cell.Members[place]));
                continue;
            }

            var codelist = coded.CodelistIn(_question.Areas);
            yield return new Part(column, cell => cell.Members[place] ?? Special(cell, place));
            yield return new Part(AnswerColumns.NamesOf(dimension), cell => NameOf(cell, place, codelist));
        }
    }

    private static Part Totals() =>
        new(
            AnswerColumns.OfTotals(),
            cell => string.Join(' ', cell.TotalOver.Select(dimension => dimension.ColumnName())) is { Length: > 0 } over ? over : null
        );

    private IEnumerable<Part> Measures()
    {
        foreach (var measure in _question.Cube.Measures.Where(measure => _question.Figures.Any(figure => figure.Measure == measure)))
        {
            foreach (var figure in _question.Figures.Where(figure => figure.Measure == measure && figure.Statistic != Statistic.Status))
            {
                var column = AnswerColumns.Of(figure);
                // A whole number or a real one, as the schema has it.
                yield return column.Kind == ColumnKind.Whole
                    ? new Part(column, cell => (long?)cell.Value(figure))
                    : new Part(column, cell => (double?)cell.Value(figure));
            }

            if (!measure.HasStatus())
                continue;
            yield return new Part(AnswerColumns.StatusOf(measure), cell => cell.Measure(measure)?.Status.ToString());
            if (_access == AccessClass.Protected && measure.IsConfidential)
                yield return new Part(AnswerColumns.ErrorOf(measure), cell => cell.Measure(measure)?.Error?.ToString());
        }
    }

    private DataContract Contract(TableCitation? citation) =>
        new()
        {
            Title = new(_question.TitleIn(Language.Vi), _question.TitleIn(Language.En)),
            Language = _language,
            Origin = DataOrigin.Of(_release.Release),
            Rows = _page.Cells.Count,
            AllRows = _page.Count,
            Withheld = _page.Cells.Sum(cell => cell.Measures.Count(measure => measure.Status == ObservationStatus.Q)),
            IsExact = _access == AccessClass.Exact,
            Question = CanonicalQuery.Of(_question),
            First = _question.First,
            Units =
            [
                .. _question
                    .Figures.Where(figure => figure.Statistic != Statistic.Status)
                    .Select(figure => AnswerColumns.Of(figure).Unit!)
                    .Distinct()
                    .Select(MeasurementUnits.Named),
            ],
            Statuses =
            [
                .. _page
                    .Cells.SelectMany(cell => cell.Measures)
                    .Where(measure => measure.Measure?.HasStatus() == true)
                    .Select(measure => measure.Status)
                    .Distinct()
                    .Order()
                    .Select(ObservationStatuses.Named),
            ],
            Notes = AnswerNote.On(_question, _release.Release, _page.Cells, _access),
            Citation = citation,
        };

    private string NameOf(CubeCell cell, int place, string codelist) =>
        cell.Members[place] is string code
            ? _names.Of(cell, codelist, code)?.NameIn(_language) ?? code
            : (cell.IsTotalledAt(place) ? SpecialMembers.TotalName : SpecialMembers.UnknownName).In(_language);

    private static string Special(CubeCell cell, int place) => cell.IsTotalledAt(place) ? SpecialMembers.Total : SpecialMembers.Unknown;

    private static object? Plain(object? member) => member is int number ? (long)number : member;
}
