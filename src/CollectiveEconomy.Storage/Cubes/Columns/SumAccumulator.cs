using System.Numerics;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Sums whole numbers; null where no row has one.</summary>
/// <param name="terms">What each row adds; their sum fits whatever the rows are.</param>
/// <param name="given">Which rows have a number and count.</param>
/// <param name="isRestricted">Whether some rows with a number don't count.</param>
internal sealed class SumAccumulator(TermColumn terms, RowMask given, bool isRestricted) : Accumulator
{
    /// <inheritdoc />
    public override bool IsAdditive => true;

    /// <inheritdoc />
    public override CellValues Of(Partition partition)
    {
        var sums = terms.Ints.Length > 0 ? Sum(terms.Ints, partition) : Sum(terms.Longs, partition);
        return new Sums(sums, GivenCells.Of(sums, partition, given));
    }

    private long[] Sum<T>(T[] values, Partition partition)
        where T : IBinaryInteger<T>
    {
        var sums = new long[partition.Count];
        var cells = partition.Cells.AsSpan(0, partition.Entries.Count);
        var rows = partition.Entries.Rows.AsSpan(0, cells.Length);
        unchecked
        {
            if (isRestricted)
                for (var entry = 0; entry < cells.Length; entry++)
                    sums[cells[entry]] += long.CreateTruncating(values[rows[entry]]) & -given[rows[entry]];
            else
                for (var entry = 0; entry < cells.Length; entry++)
                    sums[cells[entry]] += long.CreateTruncating(values[rows[entry]]);
        }

        return terms.InUnit(sums);
    }
}
