namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Numbers the cells of entries from zero, in the order in which they are met.</summary>
/// <param name="entries">The entries.</param>
/// <param name="scratch">Gives room.</param>
internal sealed class CellNumbers(Entries entries, Scratch scratch)
{
    // A table finds cells fastest, but must be cleared; with more places than that for each entry they are hashed.
    private const int PlacesPerEntry = 4;
    private const int PlacesOfSmallTable = 1 << 14;

    private readonly List<CellAxis> _pending = [];
    private readonly int[] _cells = scratch.Ints(entries.Count);
    private long _places = 1;

    /// <summary>The number of the cell of each entry, and the key of each cell.</summary>
    /// <param name="axes">The dimensions of the cells.</param>
    /// <param name="total">Key of the total over all dimensions of the question.</param>
    public (int[] Cells, List<long> Keys) Of(IReadOnlyList<CellAxis> axes, long total)
    {
        Array.Clear(_cells, 0, entries.Count);
        var keys = new List<long> { total };
        foreach (var axis in axes)
        {
            if (_places * axis.Places > MaxPlaces)
                keys = Dense(keys);
            if (_places * axis.Places > MaxPlaces)
                keys = Hashed(keys, axis);
            else
            {
                axis.Append(_cells.AsSpan(0, entries.Count), entries);
                _pending.Add(axis);
                _places *= axis.Places;
            }
        }

        return (_cells, axes.Count == 0 ? keys : Dense(keys));
    }

    private long MaxPlaces => Math.Max(PlacesOfSmallTable, (long)entries.Count * PlacesPerEntry);

    // Numbers are those of cells so far, multiplied by the places of the axes since; only those that occur are kept.
    private List<long> Dense(List<long> keys)
    {
        var table = scratch.Ints((int)_places);
        Array.Clear(table, 0, (int)_places);
        var met = new List<long>();
        foreach (ref var cell in _cells.AsSpan(0, entries.Count))
        {
            ref var number = ref table[cell];
            if (number == 0)
            {
                met.Add(Key(keys, cell));
                number = met.Count;
            }

            cell = number - 1;
        }

        _pending.Clear();
        _places = met.Count;
        return met;
    }

    private List<long> Hashed(List<long> keys, CellAxis axis)
    {
        var places = scratch.Ints(entries.Count);
        Array.Clear(places, 0, entries.Count);
        axis.Append(places.AsSpan(0, entries.Count), entries);
        var numbers = new Dictionary<long, int>();
        var met = new List<long>();
        for (var entry = 0; entry < entries.Count; entry++)
        {
            var key = axis.Placed(keys[_cells[entry]], places[entry]);
            if (!numbers.TryGetValue(key, out _cells[entry]))
            {
                numbers.Add(key, _cells[entry] = met.Count);
                met.Add(key);
            }
        }

        _places = met.Count;
        return met;
    }

    private long Key(List<long> keys, int number)
    {
        var placed = 0L;
        for (var last = _pending.Count - 1; last >= 0; last--)
        {
            var axis = _pending[last];
            number = Math.DivRem(number, axis.Places, out var place);
            placed += axis.Placed(0, place);
        }

        return keys[number] + placed;
    }
}
