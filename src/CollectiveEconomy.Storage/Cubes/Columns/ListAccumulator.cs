namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Every number of each cell, in the order of rows; null where no row has one.</summary>
/// <param name="terms">The numbers.</param>
/// <param name="given">Which rows have one.</param>
internal sealed class ListAccumulator(TermColumn terms, RowMask given) : Accumulator
{
    /// <inheritdoc />
    public override CellValues Of(Partition partition)
    {
        var lists = new List<int>?[partition.Count];
        var (cells, rows) = (partition.Cells, partition.Entries.Rows);
        for (var entry = 0; entry < partition.Entries.Count; entry++)
            if (given[rows[entry]] != 0)
                (lists[cells[entry]] ??= []).Add((int)terms[rows[entry]]);
        return new Lists(lists);
    }

    private sealed class Lists(List<int>?[] lists) : CellValues
    {
        public override object? this[int cell, int output] => lists[cell];
    }
}
