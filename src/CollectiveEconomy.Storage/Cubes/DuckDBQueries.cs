using System.Diagnostics;
using CollectiveEconomy.Storage.Cubes.Engines;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Cubes;

/// <summary>Runs queries on DuckDB, traced and interruptible.</summary>
public static class DuckDBQueries
{
    /// <summary>Name of the activity source and the meter of queries to releases; an activity holds the text of the statement, never its parameters.</summary>
    public const string ActivitySourceName = "CollectiveEconomy.Storage";

    internal static readonly ActivitySource Source = new(ActivitySourceName);

    /// <summary>Begins the trace of a query that another engine answers: its text is the statement that gives the same cells.</summary>
    internal static Activity? Start(string engine, AggregateQuery query) =>
        Source
            .StartActivity("release query", ActivityKind.Client)
            ?.SetTag("db.system.name", engine)
            .SetTag("db.query.text", CubeSql.Cells(query.Question, query.Table, query.Aggregates, query.MaxCells).Text);

    /// <summary>Reads the rows of a query.</summary>
    internal static IReadOnlyList<TRow> Query<TRow>(
        this DuckDBConnection duck,
        SqlQuery query,
        Func<DuckDBDataReader, TRow> row,
        CancellationToken cancellationToken
    )
    {
        // An interrupt before the statement runs would be lost.
        cancellationToken.ThrowIfCancellationRequested();
        using var activity = Source
            .StartActivity("release query", ActivityKind.Client)
            ?.SetTag("db.system.name", "duckdb")
            .SetTag("db.query.text", query.Text);
        using var command = duck.CreateCommand();
        command.CommandText = query.Text;
        foreach (var value in query.Parameters)
            command.Parameters.Add(new DuckDBParameter(value));
        using var interrupt = cancellationToken.Register(command.Cancel);
        try
        {
            using var reader = command.ExecuteReader();
            var rows = new List<TRow>();
            while (reader.Read())
                rows.Add(row(reader));
            return rows;
        }
        catch (DuckDBException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
    }
}
