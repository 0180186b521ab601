namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Counts units: rows, or what they weigh. No rows are zero.</summary>
/// <param name="weights">How many units each row represents; null for one each.</param>
/// <param name="mask">Which rows count; null when all do.</param>
internal sealed class CountAccumulator(TermColumn? weights, RowMask? mask) : Accumulator
{
    /// <inheritdoc />
    public override bool IsAdditive => true;

    /// <inheritdoc />
    public override CellValues Of(Partition partition)
    {
        var counts = new long[partition.Count];
        var cells = partition.Cells.AsSpan(0, partition.Entries.Count);
        var rows = partition.Entries.Rows.AsSpan(0, partition.Entries.Count);
        unchecked
        {
            if (weights is not { Values: var units })
                for (var entry = 0; entry < cells.Length; entry++)
                    counts[cells[entry]] += mask?[rows[entry]] ?? 1;
            else if (mask is null)
                for (var entry = 0; entry < cells.Length; entry++)
                    counts[cells[entry]] += units[rows[entry]];
            else
                for (var entry = 0; entry < cells.Length; entry++)
                    counts[cells[entry]] += units[rows[entry]] & -mask[rows[entry]];
        }

        return new Counts(counts);
    }
}
