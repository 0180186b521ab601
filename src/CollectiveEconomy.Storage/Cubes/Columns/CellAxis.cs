namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>A dimension of cells: where the place of an entry is read, and what it adds to the key of a cell.</summary>
/// <param name="Column">The column with the place of each row; null for a list that is unfolded.</param>
/// <param name="List">Which of the unfolded lists it is; ignored for a column.</param>
/// <param name="Places">Number of places, with that of unknown members.</param>
/// <param name="Step">What one place adds to a key.</param>
internal sealed record CellAxis(MemberColumn? Column, int List, int Places, long Step)
{
    /// <summary>A key with the place of this axis replaced by that of its total.</summary>
    public long Totalled(long key) => key + ((Places - PlaceIn(key)) * Step);

    /// <summary>The key of a total with the total over this axis replaced by a place.</summary>
    public long Placed(long key, long place) => key - ((Places - place) * Step);

    /// <summary>Appends the place of each entry to a number: multiplied, then added.</summary>
    public void Append(Span<int> numbers, Entries entries)
    {
        var places = Places;
        unchecked
        {
            if (Column is { Codes: var codes })
            {
                var rows = entries.Rows.AsSpan(0, numbers.Length);
                for (var entry = 0; entry < numbers.Length; entry++)
                    numbers[entry] = (numbers[entry] * places) + codes[rows[entry]];
            }
            else
            {
                var members = entries.Members[List].AsSpan(0, numbers.Length);
                for (var entry = 0; entry < numbers.Length; entry++)
                    numbers[entry] = (numbers[entry] * places) + members[entry];
            }
        }
    }

    /// <summary>The place of a cell, by its key.</summary>
    public long PlaceIn(long key) => key / Step % (Places + 1);
}
