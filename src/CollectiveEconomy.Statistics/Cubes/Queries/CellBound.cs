using System.Globalization;
using System.Numerics;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Cubes.Queries;

/// <summary>
/// Upper bound on the cells of a response, known before any is counted: the product of the numbers of members left by filters in each
/// dimension, limited by the number of rows. Most combinations of members do not occur, so the response usually has far fewer.
/// </summary>
public sealed class CellBound
{
    private const int Named = 3;

    private readonly IReadOnlyList<(Dimension Dimension, long Members)> _members;

    private CellBound(BigInteger cells, IReadOnlyList<(Dimension, long)> members) => (Cells, _members) = (cells, members);

    /// <summary>Maximum number of cells, including totals.</summary>
    public BigInteger Cells { get; }

    /// <summary>The bound of a question without faults.</summary>
    /// <param name="question">The question; conditions on figures do not lower the bound.</param>
    /// <param name="extent">What the release holds of its cube.</param>
    /// <param name="codesOf">The codes of a codelist in the release.</param>
    public static CellBound Of(CubeQuery question, CubeExtent extent, Func<string, IEnumerable<string>> codesOf)
    {
        var counting = new DimensionMembers(question, extent, codesOf);
        var members = question.By.Select(dimension => (Dimension: dimension, Members: counting.Count(dimension))).ToList();
        var cells = question.GroupingSets.Aggregate(
            BigInteger.Zero,
            (sum, set) => sum + CellsOf(extent, [.. members.Where(member => set.Contains(member.Dimension))])
        );
        return new CellBound(cells, members);
    }

    /// <summary>The fault of a question whose bound exceeds the limit for one response; none otherwise.</summary>
    /// <param name="maxCells">Maximum number of cells that are counted.</param>
    public IReadOnlyList<QueryFault> FaultsAbove(int maxCells)
    {
        if (Cells <= maxCells)
            return [];
        var largest = string.Join(
            ", ",
            _members
                .OrderByDescending(member => member.Members)
                .Take(Named)
                .Select(member => $"'{member.Dimension.Name}' ({member.Members.ToString(CultureInfo.InvariantCulture)})")
        );
        return
        [
            new QueryFault(
                TooManyCells.Code,
                LocalizedText.Invariant(
                    $"Kết quả có thể có đến {Cells} ô; giới hạn là {maxCells}. Các chiều lớn nhất là {largest}. Hãy giảm số chiều, thu hẹp 'where' theo các chiều này, hoặc giới hạn số ô bằng 'first'.",
                    $"The response could have up to {Cells} cells; the limit is {maxCells}. The largest dimensions are {largest}. Break down by fewer dimensions, narrow 'where' on these, or limit the cells with 'first'."
                )
            ),
        ];
    }

    // A total over everything is there even when nothing is counted.
    private static BigInteger CellsOf(CubeExtent extent, IReadOnlyList<(Dimension Dimension, long Members)> set)
    {
        if (set.Count == 0)
            return BigInteger.One;
        var combinations = set.Where(member => !set.Any(other => other.Dimension.Name == member.Dimension.DeterminedBy))
            .Aggregate(BigInteger.One, (product, member) => product * member.Members);
        // A row stands in as many cells as it has members in lists.
        var filled = set.Select(member => member.Dimension)
            .OfType<ListDimension>()
            .Aggregate((BigInteger)extent.Rows, (product, list) => product * extent.LongestLists[list.Column]);
        return BigInteger.Min(combinations, filled);
    }
}
