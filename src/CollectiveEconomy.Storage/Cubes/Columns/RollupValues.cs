namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>The values of the cells of a rollup, for the accumulators of one question; those that are not there yet are computed of the rows.</summary>
/// <param name="rollup">The cells.</param>
/// <param name="facts">The columns of the rows.</param>
/// <param name="held">The values that are there.</param>
internal sealed class RollupValues(Rollup rollup, FactColumns facts, HeldColumns held) : IDisposable
{
    /// <summary>The cells.</summary>
    public Rollup Rollup => rollup;

    // Three whole numbers, of the accumulator that keeps most, and whether there are any.
    private const int BytesOfCell = (3 * sizeof(long)) + 1;

    private readonly Scratch _scratch = new();
    private Partition? _cells;

    /// <summary>Adds up values of cells; null where they don't add up, or can't be held.</summary>
    /// <param name="key">What tells the accumulator from others.</param>
    /// <param name="make">Makes the accumulator of rows; null when it can't compute exactly.</param>
    public Accumulator? Accumulator(object key, Func<Accumulator?> make)
    {
        var place = (rollup.Set, key);
        if ((held.Find<RolledColumn>(place) ?? Computed(place, make())) is not { } column)
            return null;
        return new MergingAccumulator(column.Values);
    }

    /// <inheritdoc />
    public void Dispose() => _scratch.Dispose();

    private RolledColumn? Computed(object place, Accumulator? accumulator)
    {
        if (accumulator is not { IsAdditive: true } || (_cells ??= rollup.Set.Group(facts, _scratch)?.Cells) is not { } cells)
            return null;
        var bytes = (long)rollup.Rows * BytesOfCell;
        return held.Get(place, bytes, () => new RolledColumn(accumulator.Of(cells), bytes));
    }

    private sealed record RolledColumn(CellValues Values, long Bytes) : IColumn;

    private sealed class MergingAccumulator(CellValues values) : Accumulator
    {
        public override bool IsAdditive => true;

        public override CellValues Of(Partition partition) =>
            values.AddedUp(new CellMerge(partition.Entries.Rows, partition.Cells, partition.Entries.Count, partition.Count));
    }
}
