using System.Collections.Concurrent;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Storage.Cubes.Engines;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>
/// Answers from columns in memory, which are read from the tables of the release when they are first needed. It leaves to others what it can't answer exactly:
/// sums that might exceed a whole number, real sums, and columns for which there is no room.
/// </summary>
/// <param name="connect">Opens a further connection to the tables of the release.</param>
/// <param name="extents">What the release holds of each cube, by its name.</param>
/// <param name="budget">Room for columns and rollups.</param>
/// <param name="rowsPerCell">How many rows a rollup must have for each of its cells, on the average.</param>
internal sealed class ColumnEngine(
    Func<DuckDBConnection> connect,
    IReadOnlyDictionary<string, CubeExtent> extents,
    ColumnBudget budget,
    int rowsPerCell = 4
) : ICubeEngine
{
    /// <summary>Its name.</summary>
    public const string EngineName = "columns";

    /// <summary>Its name where rows were added up before.</summary>
    public const string RollupsName = "rollups";

    private readonly ConcurrentDictionary<string, (ExactColumns Columns, Rollups Rollups)> _exact = [];
    private readonly ConcurrentDictionary<string, (ProtectedColumns Columns, Rollups Rollups)> _protected = [];

    /// <inheritdoc />
    public string Name => EngineName;

    /// <summary>Bytes of the columns and rollups that are held.</summary>
    public long Bytes => budget.Used;

    /// <inheritdoc />
    public ICubePlan? Plan(AggregateQuery query)
    {
        budget.CountQuestion();
        if (ColumnsOf(query.Table) is not var (columns, rollups))
            return null;
        using var rollup = rollups.For(query.Question);
        if (rollup is not null && Plan(query, columns, rollup) is { } ready)
            return ready;
        if (Plan(query, columns, null) is not { } plan)
            return null;
        using var made = plan.AddsUp ? rollups.Asked(query.Question) : null;
        return made is null ? plan : Plan(query, columns, made) ?? plan;
    }

    private static ColumnPlan? Plan(AggregateQuery query, FactColumns columns, RollupValues? rollup)
    {
        IRows rows = rollup is null ? columns : rollup.Rollup;
        if (CellAxes.Of(query.Question, rows) is not { } axes)
            return null;
        var choice = new AccumulatorChoice(query, columns, axes.Repeats, rollup);
        var outputs = new List<AggregateOutput>(query.Aggregates.Count);
        foreach (var aggregate in query.Aggregates)
        {
            if (choice.Of(aggregate) is not { } output)
                return null;
            outputs.Add(output);
        }

        if (BranchPlan.Of(query.Question, rows, axes) is not { } branches)
            return null;
        var gaps = NeedsOldAreas(query.Question) ? AreaGaps.Of(query.Question, columns) : null;
        return gaps is null && NeedsOldAreas(query.Question)
            ? null
            : new ColumnPlan(query, columns, rows, axes.Keys, branches, outputs, gaps);
    }

    private static bool NeedsOldAreas(CubeQuery question) => question is { Areas: AreaSet.AreasBefore2025, UsesAreas: true };

    // Which of the two a caller is answered from is decided by the type of the table, as in SQL.
    private (FactColumns Columns, Rollups Rollups)? ColumnsOf(FactTable table)
    {
        if (extents[table.Cube.Name].Rows is var rows && rows > int.MaxValue / 2)
            return null;
        switch (table)
        {
            case ExactFacts exact:
                return _exact.GetOrAdd(exact.Cube.Name, _ => WithRollups(new ExactColumns(exact, connect, (int)rows, budget)));
            case ProtectedFacts hidden:
                return _protected.GetOrAdd(hidden.Cube.Name, _ => WithRollups(new ProtectedColumns(hidden, connect, (int)rows, budget)));
            default:
                return null;
        }
    }

    private (T Columns, Rollups Rollups) WithRollups<T>(T columns)
        where T : FactColumns => (columns, new Rollups(columns, budget, rowsPerCell));
}
