namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>For each cell the sum of contributions, none of which is negative, and the two largest of them.</summary>
/// <param name="cells">Number of cells.</param>
/// <param name="unit">The unit in which contributions are added.</param>
internal sealed class TwoLargest(int cells, long unit) : CellValues
{
    private readonly long[] _first = new long[cells];
    private readonly long[] _second = new long[cells];

    /// <summary>The sums, in the unit of contributions.</summary>
    public long[] Sums { get; } = new long[cells];

    /// <summary>Whether a cell has a contribution; null where each has.</summary>
    public bool[]? IsGiven { get; set; }

    /// <inheritdoc />
    public override object? this[int cell, int output] =>
        IsGiven is not null && !IsGiven[cell] ? null
        : output == LargestAccumulator.Magnitude ? Boxed.Of(Sums[cell] * unit)
        : Boxed.Of((_first[cell] + _second[cell]) * unit);

    /// <summary>The same of coarser cells, where no cooperative contributes to two parts of one.</summary>
    public override CellValues AddedUp(CellMerge merge)
    {
        var added = new TwoLargest(merge.Cells, unit) { IsGiven = GivenCells.AddedUp(IsGiven, merge) };
        for (var place = 0; place < merge.Count; place++)
        {
            var (part, whole) = (merge.Part(place), merge.Wholes[place]);
            added.Add(whole, _first[part]);
            added.Add(whole, _second[part]);
            added.Sums[whole] += Sums[part] - _first[part] - _second[part];
        }

        return added;
    }

    /// <summary>Adds a contribution to a cell.</summary>
    public void Add(int cell, long contribution)
    {
        Sums[cell] += contribution;
        if (contribution <= _second[cell])
            return;
        if (contribution > _first[cell])
            (_first[cell], _second[cell]) = (contribution, _first[cell]);
        else
            _second[cell] = contribution;
    }
}
