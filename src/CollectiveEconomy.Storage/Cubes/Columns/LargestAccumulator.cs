namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>
/// The sum over cooperatives of the absolute of each one's total, and the part of its two largest; null where no row has a value.
/// </summary>
/// <param name="terms">What each row adds to the total of its cooperative.</param>
/// <param name="given">Which rows have a value and count.</param>
/// <param name="cooperatives">The cooperative of each row; null where each row is the only one of its cooperative in a cell.</param>
internal sealed class LargestAccumulator(TermColumn terms, RowMask given, IdentityColumn? cooperatives) : Accumulator
{
    /// <summary>Output of the sum.</summary>
    public const int Magnitude = 0;

    /// <summary>Output of the part of the two largest.</summary>
    public const int Largest = 1;

    /// <inheritdoc />
    public override CellValues Of(Partition partition)
    {
        var largest = new TwoLargest(partition.Count);
        if (cooperatives is null)
            AddRows(partition, largest);
        else
            AddCooperatives(partition, cooperatives, largest);
        return largest;
    }

    private void AddRows(Partition partition, TwoLargest largest)
    {
        var (cells, rows, values) = (partition.Cells, partition.Entries.Rows, terms.Values);
        for (var entry = 0; entry < partition.Entries.Count; entry++)
            if (given[rows[entry]] != 0)
                largest.Add(cells[entry], values[rows[entry]]);
    }

    // Cooperatives come one after the other, so a cell needs to know the total of its last one only.
    private void AddCooperatives(Partition partition, IdentityColumn identities, TwoLargest largest)
    {
        var (totals, last) = (new long[partition.Count], new int[partition.Count]);
        Array.Fill(last, IdentityColumn.None);
        var (cells, rows, numbers, values) = (partition.Cells, partition.Entries.Rows, identities.Numbers, terms.Values);
        var (order, count) = partition.Entries.InOrderOf(identities);
        for (var place = 0; place < count; place++)
        {
            var entry = order is null ? place : order[place];
            var (cell, row) = (cells[entry], rows[entry]);
            if (given[row] == 0)
                continue;
            if (last[cell] != numbers[row])
            {
                if (last[cell] != IdentityColumn.None)
                    largest.Add(cell, Math.Abs(totals[cell]));
                (last[cell], totals[cell]) = (numbers[row], 0);
            }

            totals[cell] += values[row];
        }

        for (var cell = 0; cell < last.Length; cell++)
            if (last[cell] != IdentityColumn.None)
                largest.Add(cell, Math.Abs(totals[cell]));
    }
}
