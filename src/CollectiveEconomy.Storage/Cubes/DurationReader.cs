using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Evaluation;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Cubes;

/// <summary>Reads the durations of groups of cases.</summary>
internal static class DurationReader
{
    // More groups than any question of at most a few dimensions with short codelists has.
    private const int MaxGroups = 1_000;

    /// <exception cref="QueryRefused">There are too many groups.</exception>
    public static IReadOnlyList<UnitDurations> Read(
        CubeQuery question,
        Durations durations,
        FactTable table,
        DuckDBConnection duck,
        CancellationToken cancellationToken
    )
    {
        var count = question.By.Count;
        var groups = duck.Query(
            CubeSql.Cells(question, table, [durations, new Units(), new Organisations()], MaxGroups),
            row => new UnitDurations(
                [.. Enumerable.Range(0, count).Select(place => row.IsDBNull(place) ? null : row.GetValue(place))],
                row.IsDBNull(count) ? [] : row.GetFieldValue<List<int>>(count),
                row.GetInt64(count + 1),
                row.GetInt64(count + 2)
            ),
            cancellationToken
        );
        return groups.Count <= MaxGroups ? groups : throw new QueryRefused([TooManyCells.Fault(MaxGroups)]);
    }
}
