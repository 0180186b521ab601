namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Sums of cells; they add up over cells.</summary>
/// <param name="sums">The sums.</param>
/// <param name="isGiven">Whether a cell has a term; null where each has.</param>
internal sealed class Sums(long[] sums, bool[]? isGiven) : CellValues
{
    /// <inheritdoc />
    public override object? this[int cell, int output] => isGiven is null || isGiven[cell] ? Boxed.Of(sums[cell]) : null;

    /// <inheritdoc />
    public override CellValues AddedUp(Partition coarser)
    {
        var added = new long[coarser.Count];
        var isAny = isGiven is null && sums.Length > 0 ? null : new bool[coarser.Count];
        for (var cell = 0; cell < sums.Length; cell++)
        {
            var into = coarser.CellsOfFiner![cell];
            added[into] += sums[cell];
            if (isAny is not null)
                isAny[into] |= isGiven![cell];
        }

        return new Sums(added, isAny);
    }
}
