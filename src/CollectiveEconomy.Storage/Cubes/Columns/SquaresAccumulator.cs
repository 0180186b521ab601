using System.Numerics;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Sums squares of whole numbers exactly, and gives them as real numbers; null where no row has one.</summary>
/// <param name="terms">What is squared.</param>
/// <param name="given">Which rows have a number and count.</param>
/// <param name="isRestricted">Whether some rows with a number don't count.</param>
/// <param name="unit">What a sum of one is in the unit of the answer.</param>
internal sealed class SquaresAccumulator(TermColumn terms, RowMask given, bool isRestricted, double unit) : Accumulator
{
    /// <summary>The largest sum of absolute values whose square, which no sum of their squares exceeds, is far from the end of 128 bits.</summary>
    public const long MaxMagnitude = 1_000_000_000_000_000_000;

    /// <inheritdoc />
    public override bool IsAdditive => true;

    /// <inheritdoc />
    public override CellValues Of(Partition partition)
    {
        var sums = terms.Ints.Length > 0 ? Sum(terms.Ints, partition) : Sum(terms.Longs, partition);
        var isGiven = GivenCells.Of(sums, partition, given);
        var square = (UInt128)terms.Unit * (UInt128)terms.Unit;
        if (square != 1)
            foreach (ref var sum in sums.AsSpan())
                sum *= square;
        return new SumsOfSquares(sums, isGiven, unit);
    }

    private UInt128[] Sum<T>(T[] values, Partition partition)
        where T : IBinaryInteger<T>
    {
        var sums = new UInt128[partition.Count];
        var cells = partition.Cells.AsSpan(0, partition.Entries.Count);
        var rows = partition.Entries.Rows.AsSpan(0, cells.Length);
        for (var entry = 0; entry < cells.Length; entry++)
        {
            var value = long.CreateTruncating(values[rows[entry]]) & (isRestricted ? -given[rows[entry]] : -1);
            var high = Math.BigMul(value, value, out var low);
            sums[cells[entry]] += unchecked(new UInt128((ulong)high, (ulong)low));
        }

        return sums;
    }

    private sealed class SumsOfSquares(UInt128[] sums, bool[]? isGiven, double unit) : CellValues
    {
        // As DuckDB makes a real number of a whole one of 128 bits.
        private const double TwoTo64 = 18_446_744_073_709_551_616d;

        public override object? this[int cell, int output] => isGiven is null || isGiven[cell] ? Real(sums[cell]) * unit : null;

        public override CellValues AddedUp(CellMerge merge)
        {
            var added = new UInt128[merge.Cells];
            for (var place = 0; place < merge.Count; place++)
                added[merge.Wholes[place]] += sums[merge.Part(place)];
            return new SumsOfSquares(added, GivenCells.AddedUp(isGiven, merge), unit);
        }

        private static double Real(UInt128 sum) => unchecked((double)(ulong)sum + ((double)(ulong)(sum >> 64) * TwoTo64));
    }
}
