using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>The dimensions by which rows are added up before they are asked for.</summary>
internal sealed class RollupSet : IEquatable<RollupSet>
{
    private readonly string _name;
    private readonly HashSet<string> _columns;

    private RollupSet(IReadOnlyList<Dimension> dimensions, AreaSet areas, string? counted)
    {
        (Dimensions, Areas, Counted) = (dimensions, areas, counted);
        _columns = [.. dimensions.Select(dimension => dimension.ColumnIn(areas))];
        _name = string.Join(' ', _columns.Order(StringComparer.Ordinal).Append(counted));
    }

    /// <summary>The dimensions, each with a column of its own.</summary>
    public IReadOnlyList<Dimension> Dimensions { get; }

    /// <summary>The areas of area dimensions.</summary>
    public AreaSet Areas { get; }

    /// <summary>Column that is true in the rows that are added up; null when all are.</summary>
    public string? Counted { get; }

    /// <summary>What a question groups and filters by; null when a list is among it, for a row with two members would be added up twice.</summary>
    public static RollupSet? Of(CubeQuery question)
    {
        var dimensions = question
            .By.Concat(question.Where.Select(condition => condition.Dimension))
            .DistinctBy(dimension => dimension.ColumnIn(question.Areas))
            .ToList();
        return dimensions.Exists(dimension => dimension is ListDimension)
            ? null
            : new RollupSet(dimensions, question.Areas, question.CountedColumn);
    }

    /// <summary>Whether cells by this set can be added up to cells by another.</summary>
    public bool Serves(RollupSet other) => Counted == other.Counted && other._columns.IsSubsetOf(_columns);

    /// <summary>All rows of a table by this set; null when they can't be numbered, or a column can't be held.</summary>
    /// <param name="facts">The columns of the table.</param>
    /// <param name="scratch">Gives room.</param>
    public (Partition Cells, IReadOnlyList<CellAxis> Axes)? Group(FactColumns facts, Scratch scratch)
    {
        var columns = Dimensions.Select(dimension => facts.Members(dimension, Areas)).ToList();
        var mask = Counted is null ? null : facts.Mask(RowTerms.Name(Counted));
        if (
            columns.Contains(null)
            || (Counted is not null && mask is null)
            || !CellKeys.CanNumber(columns.Select(column => column!.Members))
        )
            return null;
        var keys = new CellKeys([.. columns.Select(column => column!.Members)]);
        var axes = columns.Select((column, place) => new CellAxis(column, List: 0, column!.Members.Length, keys.Step(place))).ToList();
        var (rows, count) = new RowFilter(mask is null ? [] : [new MaskTest(mask)]).Apply(facts.Rows, scratch);
        return (Partition.Of(Entries.Of(rows, count, [], scratch), axes, keys.Total, scratch), axes);
    }

    /// <inheritdoc />
    public bool Equals(RollupSet? other) => _name == other?._name;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as RollupSet);

    /// <inheritdoc />
    public override int GetHashCode() => _name.GetHashCode(StringComparison.Ordinal);
}
