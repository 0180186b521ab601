namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Numbers of units of cells; they add up over cells.</summary>
/// <param name="counts">The numbers.</param>
internal sealed class Counts(long[] counts) : CellValues
{
    /// <inheritdoc />
    public override object? this[int cell, int output] => Boxed.Of(counts[cell]);

    /// <inheritdoc />
    public override CellValues AddedUp(CellMerge merge)
    {
        var added = new long[merge.Cells];
        for (var place = 0; place < merge.Count; place++)
            added[merge.Wholes[place]] += counts[merge.Part(place)];
        return new Counts(added);
    }
}
