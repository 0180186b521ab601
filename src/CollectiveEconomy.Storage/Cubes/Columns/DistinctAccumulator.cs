namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Counts the different keys of each cell; zero where there are none.</summary>
/// <param name="identities">The keys.</param>
/// <param name="mask">Which rows count; null when all do.</param>
internal sealed class DistinctAccumulator(IdentityColumn identities, RowMask? mask) : Accumulator
{
    /// <inheritdoc />
    public override CellValues Of(Partition partition)
    {
        var (counts, last) = (new long[partition.Count], new int[partition.Count]);
        Array.Fill(last, IdentityColumn.None);
        var (cells, rows, numbers) = (partition.Cells, partition.Entries.Rows, identities.Numbers);
        var (order, count) = partition.Entries.InOrderOf(identities);
        // Keys come one after the other, so a cell needs to know its last one only.
        for (var place = 0; place < count; place++)
        {
            var entry = order is null ? place : order[place];
            var (cell, row) = (cells[entry], rows[entry]);
            if (last[cell] == numbers[row] || mask?[row] == 0)
                continue;
            last[cell] = numbers[row];
            counts[cell]++;
        }

        return new Distincts(counts);
    }

    private sealed class Distincts(long[] counts) : CellValues
    {
        public override object? this[int cell, int output] => Boxed.Of(counts[cell]);
    }
}
