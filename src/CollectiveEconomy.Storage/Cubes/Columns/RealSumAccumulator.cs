using System.Numerics;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Sums real numbers in the order of rows, on which the last bits depend; null where no row has one.</summary>
/// <param name="terms">What each row adds.</param>
/// <param name="given">Which rows have a number and count.</param>
internal sealed class RealSumAccumulator(RealColumn terms, RowMask given) : Accumulator
{
    /// <inheritdoc />
    public override bool DependsOnOrder => true;

    /// <inheritdoc />
    public override CellValues Of(Partition partition) =>
        terms.Singles.Length > 0 ? Sum(terms.Singles, partition) : Sum(terms.Doubles, partition);

    private RealSums Sum<T>(T[] values, Partition partition)
        where T : INumber<T>
    {
        var (sums, isAny) = (new double[partition.Count], new bool[partition.Count]);
        var (cells, rows) = (partition.Cells, partition.Entries.Rows);
        for (var entry = 0; entry < partition.Entries.Count; entry++)
        {
            var (cell, row) = (cells[entry], rows[entry]);
            if (given[row] == 0)
                continue;
            sums[cell] += double.CreateTruncating(values[row]);
            isAny[cell] = true;
        }

        return new RealSums(sums, isAny);
    }

    private sealed class RealSums(double[] sums, bool[] isAny) : CellValues
    {
        public override object? this[int cell, int output] => isAny[cell] ? sums[cell] : null;
    }
}
