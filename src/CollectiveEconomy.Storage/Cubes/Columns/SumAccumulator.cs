namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Sums whole numbers; null where no row has one.</summary>
/// <param name="terms">What each row adds.</param>
/// <param name="given">Which rows have a number and count.</param>
/// <param name="isRestricted">Whether some rows with a number don't count.</param>
internal sealed class SumAccumulator(TermColumn terms, RowMask given, bool isRestricted) : Accumulator
{
    /// <inheritdoc />
    public override bool IsAdditive => true;

    /// <inheritdoc />
    public override CellValues Of(Partition partition)
    {
        var (sums, numbers) = (new long[partition.Count], new int[partition.Count]);
        var cells = partition.Cells.AsSpan(0, partition.Entries.Count);
        var rows = partition.Entries.Rows.AsSpan(0, partition.Entries.Count);
        var values = terms.Values;
        unchecked
        {
            if (isRestricted)
                for (var entry = 0; entry < cells.Length; entry++)
                {
                    var (cell, row) = (cells[entry], rows[entry]);
                    var bit = given[row];
                    sums[cell] += values[row] & -bit;
                    numbers[cell] += (int)bit;
                }
            else if (given.HoldsEverywhere)
                for (var entry = 0; entry < cells.Length; entry++)
                {
                    var cell = cells[entry];
                    sums[cell] += values[rows[entry]];
                    numbers[cell] = 1;
                }
            else
                for (var entry = 0; entry < cells.Length; entry++)
                {
                    var (cell, row) = (cells[entry], rows[entry]);
                    sums[cell] += values[row];
                    numbers[cell] += (int)given[row];
                }
        }

        return new Sums(sums, numbers);
    }
}
