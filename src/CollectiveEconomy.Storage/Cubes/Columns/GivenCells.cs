using System.Numerics;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Tells sums that are zero from those of nothing.</summary>
internal static class GivenCells
{
    /// <summary>Whether a cell has a term; null where each has. A sum other than zero has; only for the others rows are looked at once more.</summary>
    /// <param name="sums">The sum of each cell.</param>
    /// <param name="partition">The cells.</param>
    /// <param name="given">Which rows have a term.</param>
    public static bool[]? Of<T>(T[] sums, Partition partition, RowMask given)
        where T : INumber<T>
    {
        var isEachFilled = given.HoldsEverywhere && partition.Entries.Count > 0;
        if (isEachFilled || !sums.AsSpan().Contains(T.Zero))
            return null;
        var isGiven = new bool[sums.Length];
        var (cells, rows) = (partition.Cells, partition.Entries.Rows);
        for (var entry = 0; entry < partition.Entries.Count; entry++)
            isGiven[cells[entry]] |= given[rows[entry]] != 0;
        return isGiven;
    }

    /// <summary>Whether a coarser cell has a term: one of its parts has. A cell without parts is alone, and has none.</summary>
    /// <param name="isGiven">Whether a part has one; null where each has.</param>
    /// <param name="merge">The parts of each cell.</param>
    public static bool[]? AddedUp(bool[]? isGiven, CellMerge merge)
    {
        if (isGiven is null && merge.Count > 0)
            return null;
        var isAny = new bool[merge.Cells];
        for (var place = 0; place < merge.Count; place++)
            isAny[merge.Wholes[place]] |= isGiven![merge.Part(place)];
        return isAny;
    }
}
