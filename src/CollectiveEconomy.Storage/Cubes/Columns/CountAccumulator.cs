using System.Numerics;

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
        var rows = partition.Entries.Rows.AsSpan(0, cells.Length);
        if (weights is null)
            Count(counts, cells, rows);
        else if (weights.Ints.Length > 0)
            Count(weights.Ints, counts, cells, rows);
        else
            Count(weights.Longs, counts, cells, rows);
        return new Counts(weights is null ? counts : weights.InUnit(counts));
    }

    private void Count(long[] counts, ReadOnlySpan<int> cells, ReadOnlySpan<int> rows)
    {
        unchecked
        {
            if (mask is null)
                foreach (var cell in cells)
                    counts[cell]++;
            else
                for (var entry = 0; entry < cells.Length; entry++)
                    counts[cells[entry]] += mask[rows[entry]];
        }
    }

    private void Count<T>(T[] units, long[] counts, ReadOnlySpan<int> cells, ReadOnlySpan<int> rows)
        where T : IBinaryInteger<T>
    {
        unchecked
        {
            if (mask is null)
                for (var entry = 0; entry < cells.Length; entry++)
                    counts[cells[entry]] += long.CreateTruncating(units[rows[entry]]);
            else
                for (var entry = 0; entry < cells.Length; entry++)
                    counts[cells[entry]] += long.CreateTruncating(units[rows[entry]]) & -mask[rows[entry]];
        }
    }
}
