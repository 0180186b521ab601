namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Quantiles of each cell, between two numbers interpolated linearly; null where no row has a number.</summary>
/// <param name="terms">The numbers.</param>
/// <param name="given">Which rows have one.</param>
/// <param name="percents">For each output the percentage of rows at or below it.</param>
internal sealed class QuantileAccumulator(TermColumn terms, RowMask given, IReadOnlyList<int> percents) : Accumulator
{
    /// <inheritdoc />
    public override CellValues Of(Partition partition)
    {
        var (cells, rows) = (partition.Cells, partition.Entries.Rows);
        var ends = new int[partition.Count];
        for (var entry = 0; entry < partition.Entries.Count; entry++)
            ends[cells[entry]] += (int)given[rows[entry]];
        for (var (cell, start) = (0, 0); cell < ends.Length; cell++)
            (ends[cell], start) = (start, start + ends[cell]);
        // Counted, then placed: after that each cell's numbers stand together, and starts have become ends.
        var placed = new long[partition.Entries.Count];
        for (var entry = 0; entry < partition.Entries.Count; entry++)
            if (given[rows[entry]] != 0)
                placed[ends[cells[entry]]++] = terms[rows[entry]];
        var quantiles = new double?[partition.Count, percents.Count];
        for (var (cell, start) = (0, 0); cell < ends.Length; start = ends[cell++])
        for (var output = 0; output < percents.Count; output++)
            quantiles[cell, output] = Quantiles.Of(placed.AsSpan(start, ends[cell] - start), percents[output]);
        return new Values(quantiles);
    }

    private sealed class Values(double?[,] quantiles) : CellValues
    {
        public override object? this[int cell, int output] => quantiles[cell, output];
    }
}
