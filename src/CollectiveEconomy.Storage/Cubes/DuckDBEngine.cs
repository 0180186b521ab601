using System.Collections.Concurrent;
using CollectiveEconomy.Storage.Cubes.Engines;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Cubes;

/// <summary>Answers every question, by SQL.</summary>
/// <param name="connect">Opens a further connection to the tables of the release.</param>
internal sealed class DuckDBEngine(Func<DuckDBConnection> connect) : ICubeEngine, IDisposable
{
    private readonly ConcurrentBag<DuckDBConnection> _idle = [];

    /// <inheritdoc />
    public string Name => "duckdb";

    /// <inheritdoc />
    public ICubePlan Plan(AggregateQuery query) => new SqlPlan(this, query);

    /// <summary>Closes its connections; none may be in use.</summary>
    public void Dispose()
    {
        while (_idle.TryTake(out var duck))
            duck.Dispose();
    }

    /// <summary>Reads by a connection that nobody else uses meanwhile.</summary>
    public TResult Use<TResult>(Func<DuckDBConnection, TResult> read)
    {
        var duck = _idle.TryTake(out var idle) ? idle : connect();
        try
        {
            return read(duck);
        }
        finally
        {
            _idle.Add(duck);
        }
    }

    private sealed class SqlPlan(DuckDBEngine engine, AggregateQuery query) : ICubePlan
    {
        public string Engine => engine.Name;

        public IReadOnlyList<int> YearsWithoutAreas(CancellationToken cancellationToken) =>
            engine.Use(duck =>
                duck.Query(CubeSql.YearsWithoutAreas(query.Question, query.Table), row => row.GetInt32(0), cancellationToken)
            );

        public IReadOnlyList<AggregatedCell> Cells(CancellationToken cancellationToken)
        {
            var (question, aggregates) = (query.Question, query.Aggregates);
            var guards = new GuardSql(question, query.Cube, aggregates);
            var places = aggregates.Select((_, place) => question.By.Count + guards.PlaceOf(place)).ToArray();
            var totalled = question.By.Count + aggregates.Count;
            var cells = engine.Use(duck =>
                duck.Query(
                    CubeSql.Cells(question, query.Table, aggregates, query.MaxCells),
                    row =>
                    {
                        var members = new object?[question.By.Count];
                        for (var place = 0; place < members.Length; place++)
                            members[place] = Value(row, place);
                        return new AggregatedCell(members, Array.ConvertAll(places, place => Value(row, place)), row.GetInt64(totalled));
                    },
                    cancellationToken
                )
            );
            query.RefuseAbove(cells.Count);
            return cells;
        }

        private static object? Value(DuckDBDataReader row, int place) =>
            row.IsDBNull(place) ? null
            : row.GetFieldType(place) == typeof(List<int>) ? row.GetFieldValue<List<int>>(place)
            : row.GetValue(place);
    }
}
