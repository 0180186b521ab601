namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Sums of cells; they add up over cells.</summary>
/// <param name="sums">The sums.</param>
/// <param name="isGiven">Whether a cell has a term; null where each has.</param>
internal sealed class Sums(long[] sums, bool[]? isGiven) : CellValues
{
    /// <inheritdoc />
    public override object? this[int cell, int output] => isGiven is null || isGiven[cell] ? Boxed.Of(sums[cell]) : null;

    /// <inheritdoc />
    public override CellValues AddedUp(CellMerge merge)
    {
        var added = new long[merge.Cells];
        for (var place = 0; place < merge.Count; place++)
            added[merge.Wholes[place]] += sums[merge.Part(place)];
        return new Sums(added, GivenCells.AddedUp(isGiven, merge));
    }
}
