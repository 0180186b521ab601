namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>For each cell the sum of contributions, none of which is negative, and the two largest of them.</summary>
/// <param name="cells">Number of cells.</param>
internal sealed class TwoLargest(int cells) : CellValues
{
    private const long None = -1;

    private readonly long[] _sums = new long[cells];
    private readonly long[] _first = Filled(cells);
    private readonly long[] _second = Filled(cells);

    /// <inheritdoc />
    public override object? this[int cell, int output] =>
        _first[cell] == None ? null
        : output == LargestAccumulator.Magnitude ? Boxed.Of(_sums[cell])
        : Boxed.Of(_second[cell] == None ? _first[cell] : _first[cell] + _second[cell]);

    /// <summary>Adds a contribution to a cell.</summary>
    public void Add(int cell, long contribution)
    {
        _sums[cell] += contribution;
        if (contribution <= _second[cell])
            return;
        if (contribution > _first[cell])
            (_first[cell], _second[cell]) = (contribution, _first[cell]);
        else
            _second[cell] = contribution;
    }

    private static long[] Filled(int cells)
    {
        var values = new long[cells];
        Array.Fill(values, None);
        return values;
    }
}
