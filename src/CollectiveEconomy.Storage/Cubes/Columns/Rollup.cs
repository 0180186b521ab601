using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes.Dimensions;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>The rows of a table added up by some dimensions: cells that questions filter and group instead of rows.</summary>
internal sealed class Rollup : IColumn, IRows
{
    private const int MaxCells = 1 << 14;

    private readonly IReadOnlyDictionary<string, MemberColumn> _members;

    private Rollup(RollupSet set, IReadOnlyDictionary<string, MemberColumn> members, int cells) =>
        (Set, _members, Rows) = (set, members, cells);

    /// <summary>Its dimensions.</summary>
    public RollupSet Set { get; }

    /// <summary>Number of cells.</summary>
    public int Rows { get; }

    /// <inheritdoc />
    public long Bytes => _members.Values.Sum(column => column.Bytes);

    /// <summary>The most bytes that one may need.</summary>
    public static long MostBytes(RollupSet set) => (long)MaxCells * sizeof(ushort) * set.Dimensions.Count;

    /// <summary>The cells of a table; null where there are so many that rows are as good.</summary>
    /// <param name="set">Their dimensions.</param>
    /// <param name="facts">The columns of the table.</param>
    /// <param name="rowsPerCell">How many rows there must be for each cell, on the average.</param>
    public static Rollup? Of(RollupSet set, FactColumns facts, int rowsPerCell)
    {
        using var scratch = new Scratch();
        if (set.Group(facts, scratch) is not var (cells, axes) || cells.Count > MaxCells || (long)cells.Count * rowsPerCell > facts.Rows)
            return null;
        var members = set
            .Dimensions.Index()
            .ToDictionary(
                dimension => dimension.Item.ColumnIn(set.Areas),
                dimension =>
                {
                    var axis = axes[dimension.Index];
                    return new MemberColumn([.. cells.Keys.Select(key => (ushort)axis.PlaceIn(key))], axis.Column!.Members);
                }
            );
        return new Rollup(set, members, cells.Count);
    }

    /// <inheritdoc />
    public MemberColumn? Members(Dimension dimension, AreaSet areas) => _members.GetValueOrDefault(dimension.ColumnIn(areas));

    /// <summary>None: a row with two members would be added up twice.</summary>
    public ListColumn? Lists(ListDimension list) => null;

    /// <summary>All cells for the condition under which rows were added up; no others are known.</summary>
    public RowMask? Mask(string condition)
    {
        if (Set.Counted is null || condition != RowTerms.Name(Set.Counted))
            return null;
        var all = new byte[Rows];
        Array.Fill(all, (byte)1);
        return new RowMask(all);
    }
}
