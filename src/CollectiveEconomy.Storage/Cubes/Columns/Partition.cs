namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Entries by cell, for one set of dimensions.</summary>
internal sealed class Partition
{
    private readonly Scratch _scratch;
    private int[]? _cells;

    private Partition(Entries entries, int[]? cells, List<long> keys, Scratch scratch) =>
        (Entries, _cells, Keys, _scratch) = (entries, cells, keys, scratch);

    private Partition(Partition finer, int[] cellsOfFiner, List<long> keys)
        : this(finer.Entries, null, keys, finer._scratch) => (Finer, CellsOfFiner) = (finer, cellsOfFiner);

    /// <summary>The entries.</summary>
    public Entries Entries { get; }

    /// <summary>The key of each cell.</summary>
    public List<long> Keys { get; }

    /// <summary>Number of cells.</summary>
    public int Count => Keys.Count;

    /// <summary>The finer partition of which it was made; null when it was made of entries.</summary>
    public Partition? Finer { get; }

    /// <summary>The cell of this partition in which each cell of a finer one lies; null when it was made of entries.</summary>
    public int[]? CellsOfFiner { get; }

    /// <summary>The cell of each entry.</summary>
    public int[] Cells => _cells ??= ThroughFiner();

    /// <summary>Entries by the places of some dimensions; without any, all are in one cell, which is there even if none are.</summary>
    /// <param name="entries">The entries.</param>
    /// <param name="axes">The dimensions.</param>
    /// <param name="total">Key of the total over all dimensions of the question.</param>
    /// <param name="scratch">Gives room.</param>
    public static Partition Of(Entries entries, IReadOnlyList<CellAxis> axes, long total, Scratch scratch)
    {
        var (cells, keys) = new CellNumbers(entries, scratch).Of(axes, total);
        return new Partition(entries, cells, keys, scratch);
    }

    /// <summary>The same entries by fewer dimensions.</summary>
    /// <param name="kept">The axes that are kept.</param>
    /// <param name="leftOut">Those that are not.</param>
    /// <param name="total">Key of the total over all dimensions of the question.</param>
    public Partition Without(IReadOnlyList<CellAxis> kept, IReadOnlyList<CellAxis> leftOut, long total)
    {
        var cells = new int[Count];
        if (kept.Count == 0)
            return new Partition(this, cells, [total]);
        var numbers = new Dictionary<long, int>();
        var keys = new List<long>();
        for (var cell = 0; cell < Count; cell++)
        {
            var key = Keys[cell];
            foreach (var axis in leftOut)
                key = axis.Totalled(key);
            if (!numbers.TryGetValue(key, out cells[cell]))
            {
                numbers.Add(key, cells[cell] = keys.Count);
                keys.Add(key);
            }
        }

        return new Partition(this, cells, keys);
    }

    private int[] ThroughFiner()
    {
        var cells = _scratch.Ints(Entries.Count);
        var finer = Finer!.Cells;
        for (var entry = 0; entry < Entries.Count; entry++)
            cells[entry] = CellsOfFiner![finer[entry]];
        return cells;
    }
}
