using System.Numerics;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>
/// The sum over cooperatives of the absolute of each one's total, and the part of its two largest; null where no row has a value.
/// </summary>
/// <param name="terms">What each row adds to the total of its cooperative; zero where it has no value.</param>
/// <param name="given">Which rows have a value and count.</param>
/// <param name="cooperatives">
/// The cooperative of each row; null where each row is the only one of its cooperative in a cell, and the terms are absolute values.
/// </param>
/// <param name="isRestricted">Whether some rows with a value don't count.</param>
internal sealed class LargestAccumulator(TermColumn terms, RowMask given, IdentityColumn? cooperatives, bool isRestricted) : Accumulator
{
    /// <summary>Output of the sum.</summary>
    public const int Magnitude = 0;

    /// <summary>Output of the part of the two largest.</summary>
    public const int Largest = 1;

    /// <summary>Where each row is the only one of its cooperative in a cell, it is so in each part of the cell.</summary>
    public override bool IsAdditive => cooperatives is null;

    /// <inheritdoc />
    public override CellValues Of(Partition partition)
    {
        var largest = new TwoLargest(partition.Count, terms.Unit);
        if (terms.Ints.Length > 0)
            Add(terms.Ints, partition, largest);
        else
            Add(terms.Longs, partition, largest);
        largest.IsGiven = GivenCells.Of(largest.Sums, partition, given);
        return largest;
    }

    private void Add<T>(T[] values, Partition partition, TwoLargest largest)
        where T : IBinaryInteger<T>
    {
        if (cooperatives is null)
            AddRows(values, partition, largest);
        else
            AddCooperatives(values, partition, cooperatives, largest);
    }

    // Zero adds nothing, nor is it among the largest.
    private void AddRows<T>(T[] values, Partition partition, TwoLargest largest)
        where T : IBinaryInteger<T>
    {
        var cells = partition.Cells.AsSpan(0, partition.Entries.Count);
        var rows = partition.Entries.Rows.AsSpan(0, cells.Length);
        for (var entry = 0; entry < cells.Length; entry++)
            largest.Add(cells[entry], Term(values, rows[entry]));
    }

    // Cooperatives come one after the other, so a cell needs to know the total of its last one only.
    private void AddCooperatives<T>(T[] values, Partition partition, IdentityColumn identities, TwoLargest largest)
        where T : IBinaryInteger<T>
    {
        var (totals, last) = (new long[partition.Count], new int[partition.Count]);
        var (cells, rows, numbers) = (partition.Cells, partition.Entries.Rows, identities.Numbers);
        var (order, count) = partition.Entries.InOrderOf(identities);
        for (var place = 0; place < count; place++)
        {
            var entry = order is null ? place : order[place];
            var (cell, row) = (cells[entry], rows[entry]);
            if (last[cell] != numbers[row])
            {
                largest.Add(cell, Math.Abs(totals[cell]));
                (last[cell], totals[cell]) = (numbers[row], 0);
            }

            totals[cell] += Term(values, row);
        }

        for (var cell = 0; cell < last.Length; cell++)
            largest.Add(cell, Math.Abs(totals[cell]));
    }

    private long Term<T>(T[] values, int row)
        where T : IBinaryInteger<T> => long.CreateTruncating(values[row]) & (isRestricted ? -given[row] : -1);
}
