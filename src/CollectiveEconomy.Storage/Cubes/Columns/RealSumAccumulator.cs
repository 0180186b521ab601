using System.Numerics;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Sums real numbers in the order of rows, on which the last bits depend; null where no row has one.</summary>
/// <param name="terms">What each row adds; zero, which changes no bit of a sum, where it has no number.</param>
/// <param name="given">Which rows have a number and count.</param>
/// <param name="isRestricted">Whether some rows with a number don't count.</param>
internal sealed class RealSumAccumulator(RealColumn terms, RowMask given, bool isRestricted) : Accumulator
{
    /// <inheritdoc />
    public override bool DependsOnOrder => true;

    /// <inheritdoc />
    public override CellValues Of(Partition partition)
    {
        var sums = terms.Singles.Length > 0 ? Sum(terms.Singles, partition) : Sum(terms.Doubles, partition);
        return new RealSums(sums, GivenCells.Of(sums, partition, given));
    }

    private double[] Sum<T>(T[] values, Partition partition)
        where T : INumber<T>
    {
        var sums = new double[partition.Count];
        var cells = partition.Cells.AsSpan(0, partition.Entries.Count);
        var rows = partition.Entries.Rows.AsSpan(0, cells.Length);
        if (isRestricted)
            for (var entry = 0; entry < cells.Length; entry++)
                sums[cells[entry]] += given[rows[entry]] == 0 ? 0 : double.CreateTruncating(values[rows[entry]]);
        else
            for (var entry = 0; entry < cells.Length; entry++)
                sums[cells[entry]] += double.CreateTruncating(values[rows[entry]]);
        return sums;
    }

    private sealed class RealSums(double[] sums, bool[]? isGiven) : CellValues
    {
        public override object? this[int cell, int output] => isGiven is null || isGiven[cell] ? sums[cell] : null;
    }
}
