namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Numbers of units of cells; they add up over cells.</summary>
/// <param name="counts">The numbers.</param>
internal sealed class Counts(long[] counts) : CellValues
{
    /// <inheritdoc />
    public override object? this[int cell, int output] => Boxed.Of(counts[cell]);

    /// <inheritdoc />
    public override CellValues AddedUp(Partition coarser)
    {
        var added = new long[coarser.Count];
        for (var cell = 0; cell < counts.Length; cell++)
            added[coarser.CellsOfFiner![cell]] += counts[cell];
        return new Counts(added);
    }
}
