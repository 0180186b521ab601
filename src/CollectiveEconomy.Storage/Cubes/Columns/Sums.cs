namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Sums of cells; they add up over cells.</summary>
/// <param name="sums">The sums.</param>
/// <param name="numbers">Zero for a cell in which no row has a number.</param>
internal sealed class Sums(long[] sums, int[] numbers) : CellValues
{
    /// <inheritdoc />
    public override object? this[int cell, int output] => numbers[cell] == 0 ? null : Boxed.Of(sums[cell]);

    /// <inheritdoc />
    public override CellValues AddedUp(Partition coarser)
    {
        var (added, present) = (new long[coarser.Count], new int[coarser.Count]);
        for (var cell = 0; cell < sums.Length; cell++)
        {
            var into = coarser.CellsOfFiner![cell];
            added[into] += sums[cell];
            present[into] |= numbers[cell];
        }

        return new Sums(added, present);
    }
}
