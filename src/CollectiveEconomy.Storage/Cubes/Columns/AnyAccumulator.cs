namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Whether a flag is true in some row; null where no row has one.</summary>
/// <param name="isTrue">Where it is true.</param>
/// <param name="given">Where it is true or false.</param>
internal sealed class AnyAccumulator(RowMask isTrue, RowMask given) : Accumulator
{
    /// <inheritdoc />
    public override bool IsAdditive => true;

    /// <inheritdoc />
    public override CellValues Of(Partition partition)
    {
        var flags = new long[partition.Count];
        var (cells, rows) = (partition.Cells, partition.Entries.Rows);
        for (var entry = 0; entry < partition.Entries.Count; entry++)
            flags[cells[entry]] |= given[rows[entry]] | (isTrue[rows[entry]] << 1);
        return new Flags(flags);
    }

    private sealed class Flags(long[] flags) : CellValues
    {
        public override object? this[int cell, int output] => flags[cell] == 0 ? null : Boxed.Of(flags[cell] > 1);

        public override CellValues AddedUp(CellMerge merge)
        {
            var joined = new long[merge.Cells];
            for (var place = 0; place < merge.Count; place++)
                joined[merge.Wholes[place]] |= flags[merge.Part(place)];
            return new Flags(joined);
        }
    }
}
