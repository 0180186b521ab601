using System.Collections.Concurrent;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Storage.Cubes.Engines;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Cubes.Columns;

/// <summary>
/// Answers from columns in memory, which are read from the tables of the release when they are first needed. It leaves to others what it can't answer exactly:
/// sums that might exceed a whole number, real sums of very many cells, and columns for which there is no room.
/// </summary>
/// <param name="connect">Opens a further connection to the tables of the release.</param>
/// <param name="extents">What the release holds of each cube, by its name.</param>
/// <param name="budget">Room for columns.</param>
internal sealed class ColumnEngine(Func<DuckDBConnection> connect, IReadOnlyDictionary<string, CubeExtent> extents, ColumnBudget budget)
    : ICubeEngine
{
    /// <summary>Its name.</summary>
    public const string EngineName = "columns";

    // Beyond some tens of thousands of groups DuckDB adds up parts of the rows first, so real sums end in other bits.
    private const int MaxCellsOfOrderedSums = 16_384;

    private readonly ConcurrentDictionary<string, ExactColumns> _exact = [];
    private readonly ConcurrentDictionary<string, ProtectedColumns> _protected = [];

    /// <inheritdoc />
    public string Name => EngineName;

    /// <summary>Bytes of the columns that are held.</summary>
    public long Bytes => budget.Used;

    /// <inheritdoc />
    public ICubePlan? Plan(AggregateQuery query)
    {
        budget.CountQuestion();
        if (ColumnsOf(query.Table) is not { } columns || CellAxes.Of(query.Question, columns) is not { } axes)
            return null;
        var choice = new AccumulatorChoice(query, columns, axes.Repeats);
        var outputs = query.Aggregates.Select(choice.Of).OfType<AggregateOutput>().ToList();
        if (outputs.Count < query.Aggregates.Count || BranchPlan.Of(query.Question, columns, axes) is not { } branches)
            return null;
        if (outputs.Any(output => output.Accumulator.DependsOnOrder) && axes.MaxCells(columns.Rows) > MaxCellsOfOrderedSums)
            return null;
        var gaps = NeedsOldAreas(query.Question) ? AreaGaps.Of(query.Question, columns) : null;
        return gaps is null && NeedsOldAreas(query.Question) ? null : new ColumnPlan(query, columns, axes.Keys, branches, outputs, gaps);
    }

    private static bool NeedsOldAreas(CubeQuery question) => question is { Areas: AreaSet.AreasBefore2025, UsesAreas: true };

    // Which of the two a caller is answered from is decided by the type of the table, as in SQL.
    private FactColumns? ColumnsOf(FactTable table) =>
        extents[table.Cube.Name].Rows is var rows && rows > int.MaxValue / 2
            ? null
            : table switch
            {
                ExactFacts exact => _exact.GetOrAdd(exact.Cube.Name, _ => new ExactColumns(exact, connect, (int)rows, budget)),
                ProtectedFacts hidden => _protected.GetOrAdd(
                    hidden.Cube.Name,
                    _ => new ProtectedColumns(hidden, connect, (int)rows, budget)
                ),
                _ => null,
            };
}
