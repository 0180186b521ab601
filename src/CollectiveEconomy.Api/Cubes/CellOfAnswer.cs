using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>A cell with the release whose labels it bears.</summary>
/// <param name="Answer">The answer to which it belongs.</param>
/// <param name="Cell">The cell.</param>
internal sealed record CellOfAnswer(CubeAnswer Answer, CubeCell Cell)
{
    /// <summary>The member of a dimension: an entry of a codelist of the release, a year, or yes and no; null when unknown, totalled, or not asked for.</summary>
    public object? Member(Dimension dimension) =>
        Cell.Member(dimension) switch
        {
            string code when dimension is CodeDimension coded => Answer.Release.Codes(coded.CodelistIn(Areas)).GetValueOrDefault(code),
            var member => member,
        };

    private AreaSet Areas => Cell.Question.Areas;
}
