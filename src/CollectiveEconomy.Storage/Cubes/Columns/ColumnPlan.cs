using CollectiveEconomy.Storage.Cubes.Engines;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>Answers one query from columns in memory.</summary>
/// <param name="query">The query.</param>
/// <param name="columns">The columns of its table.</param>
/// <param name="rows">What is filtered and grouped: those columns, or a rollup of them.</param>
/// <param name="keys">Numbers cells.</param>
/// <param name="branches">The grouping sets.</param>
/// <param name="outputs">What computes each aggregate.</param>
/// <param name="gaps">Finds years without old areas; null when the question uses none.</param>
internal sealed class ColumnPlan(
    AggregateQuery query,
    FactColumns columns,
    IRows rows,
    CellKeys keys,
    IReadOnlyList<BranchPlan> branches,
    IReadOnlyList<AggregateOutput> outputs,
    AreaGaps? gaps
) : ICubePlan
{
    /// <summary>Whether values of cells add up, so that rows can be added up before they are asked for.</summary>
    public bool AddsUp => outputs.All(output => output.Accumulator.IsAdditive);

    /// <inheritdoc />
    public string Engine => rows is Rollup ? ColumnEngine.RollupsName : ColumnEngine.EngineName;

    /// <inheritdoc />
    public IReadOnlyList<int> YearsWithoutAreas(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return gaps?.Years(columns.Rows) ?? [];
    }

    /// <inheritdoc />
    public IReadOnlyList<AggregatedCell> Cells(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var activity = DuckDBQueries.Start(Engine, query);
        using var scratch = new Scratch();
        var partitions = branches.SelectMany(branch => branch.Partitions(rows.Rows, keys.Total, scratch)).ToList();
        query.RefuseAbove(partitions.Sum(partition => partition.Count));
        var computed = new ComputedValues(cancellationToken);
        return Ordered(partitions, partitions.ConvertAll(partition => outputs.Select(output => computed.Of(output, partition)).ToArray()));
    }

    private AggregatedCell[] Ordered(List<Partition> partitions, List<CellValues[]> values)
    {
        var numbers = new long[partitions.Sum(partition => partition.Count)];
        var cells = new AggregatedCell[numbers.Length];
        for (var (place, next) = (0, 0); place < partitions.Count; place++)
        for (var cell = 0; cell < partitions[place].Count; cell++, next++)
        {
            numbers[next] = partitions[place].Keys[cell];
            cells[next] = Read(numbers[next], values[place], cell);
        }

        Array.Sort(numbers, cells);
        return cells;
    }

    private AggregatedCell Read(long key, CellValues[] values, int cell)
    {
        var read = new object?[outputs.Count];
        for (var place = 0; place < read.Length; place++)
            read[place] = values[place][cell, outputs[place].Output];
        var (members, totalled) = keys.Read(key);
        return new AggregatedCell(members, read, totalled);
    }
}
