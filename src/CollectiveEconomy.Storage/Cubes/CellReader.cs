using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Answers;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Protection;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Cubes;

/// <summary>Reads the cells of an answer, protected where they must be.</summary>
internal static class CellReader
{
    /// <exception cref="QueryRefused">There are more than <paramref name="maxCells"/> cells.</exception>
    public static IReadOnlyList<CubeCell> Read(
        CubeQuery question,
        FactTable table,
        DuckDBConnection duck,
        int maxCells,
        CancellationToken cancellationToken
    )
    {
        var aggregates = Disclosure.Needs(question, table.Access);
        var guards = new GuardSql(question, table.Cube, aggregates);
        var places = aggregates
            .Index()
            .ToDictionary(aggregate => aggregate.Item, aggregate => question.By.Count + guards.PlaceOf(aggregate.Index));
        var readings = question.Measures.Select(measure => new DisclosureFilter(question, measure, table.Access)).ToArray();
        var totalled = question.By.Count + aggregates.Count;
        var cells = duck.Query(
            CubeSql.Cells(question, table, aggregates, maxCells),
            row =>
            {
                var values = new object?[row.FieldCount];
                for (var place = 0; place < values.Length; place++)
                    values[place] = Value(row, place);
                var cell = new CellAggregates(places, values);
                return Disclosure.IsListed(question, table.Access, cell, (long)values[totalled]!)
                    ? new CubeCell(
                        question,
                        values[..question.By.Count],
                        Array.ConvertAll(readings, reading => reading.Read(cell)),
                        (long)values[totalled]!
                    )
                    : null;
            },
            cancellationToken
        );
        return cells.Count <= maxCells ? [.. cells.OfType<CubeCell>()] : throw new QueryRefused([TooManyCells.Fault(maxCells)]);
    }

    private static object? Value(DuckDBDataReader row, int place) =>
        row.IsDBNull(place) ? null
        : row.GetFieldType(place) == typeof(List<int>) ? row.GetFieldValue<List<int>>(place)
        : row.GetValue(place);
}
