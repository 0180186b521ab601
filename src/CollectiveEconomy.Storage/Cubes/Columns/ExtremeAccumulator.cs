namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>The least and the greatest number of each cell; null where no row has one.</summary>
/// <param name="terms">The numbers.</param>
/// <param name="given">Which rows have one.</param>
internal sealed class ExtremeAccumulator(TermColumn terms, RowMask given) : Accumulator
{
    /// <summary>Output of the least number.</summary>
    public const int Least = 0;

    /// <summary>Output of the greatest number.</summary>
    public const int Greatest = 1;

    /// <inheritdoc />
    public override bool IsAdditive => true;

    /// <inheritdoc />
    public override CellValues Of(Partition partition)
    {
        var (least, greatest) = Empty(partition.Count);
        var (cells, rows) = (partition.Cells, partition.Entries.Rows);
        for (var entry = 0; entry < partition.Entries.Count; entry++)
        {
            var (cell, row) = (cells[entry], rows[entry]);
            if (given[row] == 0)
                continue;
            least[cell] = Math.Min(least[cell], terms[row]);
            greatest[cell] = Math.Max(greatest[cell], terms[row]);
        }

        return new Extremes(least, greatest);
    }

    private static (long[] Least, long[] Greatest) Empty(int cells)
    {
        var (least, greatest) = (new long[cells], new long[cells]);
        Array.Fill(least, long.MaxValue);
        Array.Fill(greatest, long.MinValue);
        return (least, greatest);
    }

    private sealed class Extremes(long[] least, long[] greatest) : CellValues
    {
        public override object? this[int cell, int output] =>
            least[cell] > greatest[cell] ? null : Boxed.Of(output == Least ? least[cell] : greatest[cell]);

        public override CellValues AddedUp(CellMerge merge)
        {
            var (low, high) = Empty(merge.Cells);
            for (var place = 0; place < merge.Count; place++)
            {
                var (part, whole) = (merge.Part(place), merge.Wholes[place]);
                low[whole] = Math.Min(low[whole], least[part]);
                high[whole] = Math.Max(high[whole], greatest[part]);
            }

            return new Extremes(low, high);
        }
    }
}
