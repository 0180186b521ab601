using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>
/// The rollups of one table. Which there are follows from what is asked: a set of dimensions that was asked for twice is likely to be asked for again, as those of operations and
/// dashboards are.
/// </summary>
/// <param name="facts">The columns of the table.</param>
/// <param name="budget">Room for rollups.</param>
/// <param name="rowsPerCell">How many rows there must be for each cell, on the average: with few, rows are as good.</param>
internal sealed class Rollups(FactColumns facts, ColumnBudget budget, int rowsPerCell)
{
    private const int MaxSets = 64;
    private const int MaxAsked = 1_024;

    private readonly Lock _change = new();
    private readonly HeldColumns _held = new(budget);
    private readonly HashSet<RollupSet> _asked = [];
    private readonly SortedList<(int Cells, int Number), RollupSet> _sets = [];

    /// <summary>The smallest rollup whose cells add up to those of a question; null when there is none.</summary>
    public RollupValues? For(CubeQuery question)
    {
        if (RollupSet.Of(question) is not { } set)
            return null;
        lock (_change)
            foreach (var (size, known) in _sets.Where(known => known.Value.Serves(set)).ToList())
                if (_held.Find<Rollup>(known) is { } rollup)
                    return new RollupValues(rollup, facts, _held);
                else
                    _sets.Remove(size);
        return null;
    }

    /// <summary>Takes note of a question that rows answered; makes a rollup when it is not the first of its kind. Null when it is, or rows are as good.</summary>
    public RollupValues? Asked(CubeQuery question)
    {
        if (RollupSet.Of(question) is not { } set)
            return null;
        lock (_change)
        {
            if (_asked.Count >= MaxAsked)
                _asked.Clear();
            if (_asked.Add(set))
                return null;
        }

        if (_held.Get(set, Rollup.MostBytes(set), () => Rollup.Of(set, facts, rowsPerCell)) is not { } made)
            return null;
        lock (_change)
            if (_sets.Count < MaxSets && !_sets.ContainsValue(set))
                _sets.Add((made.Rows, _sets.Count == 0 ? 0 : _sets.Keys.Max(key => key.Number) + 1), set);
        return new RollupValues(made, facts, _held);
    }
}
