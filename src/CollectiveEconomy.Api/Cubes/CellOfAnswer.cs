using CollectiveEconomy.Statistics.Cubes.Answers;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>A cell with the answer to which it belongs.</summary>
/// <param name="answer">The answer.</param>
/// <param name="cell">The cell.</param>
/// <param name="ordinal">Its place among all cells of the question, from zero.</param>
internal sealed class CellOfAnswer(CubeAnswer answer, CubeCell cell, int ordinal)
{
    /// <summary>The cell.</summary>
    public CubeCell Cell => cell;

    /// <summary>Names the cell's place.</summary>
    public string Cursor => answer.CursorAfter(ordinal);

    /// <summary>The member of a dimension: an entry of a codelist of the release, a number, or yes and no; null when unknown, totalled, or not asked for.</summary>
    /// <param name="dimension">Where the dimension stands among those of the cube.</param>
    public object? Member(int dimension) => answer.Member(cell, dimension);

    /// <summary>Results for a measure; null when it was not requested.</summary>
    /// <param name="measure">Where the measure stands among those of the cube.</param>
    public MeasureAnswer? Measure(int measure) => answer.Measure(cell, measure);
}
