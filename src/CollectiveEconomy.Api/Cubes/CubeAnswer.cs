using CollectiveEconomy.Engine.Lists.Paging;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>The answer to a question. What its cells look up is found once for all of them.</summary>
internal sealed class CubeAnswer
{
    private readonly CellPage _page;
    private readonly int[] _dimensions;
    private readonly int[] _measures;
    private readonly IReadOnlyDictionary<string, Code>?[] _codes;
    private readonly string?[] _renamed;
    private readonly EarlierNames _names;
    private readonly Func<int, string> _cursor;

    /// <summary>An answer.</summary>
    /// <param name="release">The release that gave it.</param>
    /// <param name="question">The question.</param>
    /// <param name="page">The cells.</param>
    /// <param name="access">For which table it was asked; with it the answer may be kept and shared, never without.</param>
    /// <param name="cursor">Makes the cursor behind which a number of cells have been shown.</param>
    public CubeAnswer(LoadedRelease release, CubeQuery question, CellPage page, AccessClass access, Func<int, string> cursor)
    {
        (Release, Question, Access, _page, _cursor) = (release, question, access, page, cursor);
        _dimensions = PlacesOf(question.Cube.Dimensions, question.By);
        _measures = PlacesOf(question.Cube.Measures, question.Measures);
        _codes =
        [
            .. question.Cube.Dimensions.Select(dimension =>
                dimension is CodeDimension coded ? release.Codes(coded.CodelistIn(question.Areas)) : null
            ),
        ];
        _names = new EarlierNames(release, question);
        _renamed =
        [
            .. question.Cube.Dimensions.Select(dimension =>
                dimension is AreaDimension area && release.HasEarlierNames(area.CodelistIn(question.Areas))
                    ? area.CodelistIn(question.Areas)
                    : null
            ),
        ];
    }

    /// <summary>The release that gave it.</summary>
    public LoadedRelease Release { get; }

    /// <summary>The question.</summary>
    public CubeQuery Question { get; }

    /// <summary>For which table it was asked.</summary>
    public AccessClass Access { get; }

    /// <summary>The cells as they were computed.</summary>
    public CellPage Page => _page;

    /// <summary>Number of cells with those of other pages.</summary>
    public int CellCount => _page.Count;

    /// <summary>Pagination information.</summary>
    public PageInfo PageInfo =>
        new(
            _page.HasMore,
            Question.Skip > 0,
            _page.Cells.Count == 0 ? null : () => CursorAfter(Question.Skip),
            _page.Cells.Count == 0 ? null : () => CursorAfter(Question.Skip + _page.Cells.Count - 1)
        );

    /// <summary>The cells.</summary>
    public CellOfAnswer[] Cells()
    {
        var cells = new CellOfAnswer[_page.Cells.Count];
        for (var place = 0; place < cells.Length; place++)
            cells[place] = new CellOfAnswer(this, _page.Cells[place], Question.Skip + place);
        return cells;
    }

    /// <summary>Notes on the figures.</summary>
    public IReadOnlyList<AnswerNote> Notes() => AnswerNote.On(Question, Release.Release, _page.Cells, Access);

    /// <summary>The cursor of the cell at a place among all cells.</summary>
    public string CursorAfter(int ordinal) => _cursor(ordinal + 1);

    /// <summary>The member of a dimension of the cube in a cell.</summary>
    public object? Member(CubeCell cell, int dimension) =>
        _dimensions[dimension] is not (>= 0 and var place) ? null
        : cell.Members[place] is string code
            ? _renamed[dimension] is { } list ? _names.Of(cell, list, code)
                : _codes[dimension]?.GetValueOrDefault(code)
        : cell.Members[place];

    /// <summary>What a cell tells of a measure of the cube; null when it was not asked for.</summary>
    public MeasureAnswer? Measure(CubeCell cell, int measure) => _measures[measure] is >= 0 and var place ? cell.Measures[place] : null;

    private static int[] PlacesOf<T>(IReadOnlyList<T> all, IReadOnlyList<T> asked)
        where T : class
    {
        var places = new int[all.Count];
        Array.Fill(places, -1);
        for (var place = 0; place < asked.Count; place++)
        for (var known = 0; known < places.Length; known++)
            if (ReferenceEquals(all[known], asked[place]))
                places[known] = place;
        return places;
    }
}
