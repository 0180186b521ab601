using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Facts;

namespace CollectiveEconomy.Storage.Cubes;

/// <summary>Turns a question into SQL for its organisations by year. An outcome is any measure, of the one row that an organisation has in a year.</summary>
internal static class UnitYearSql
{
    private static readonly string[] Keys =
    [
        nameof(CooperativeFact.CooperativeId),
        nameof(CooperativeFact.Year),
        nameof(CooperativeFact.YearsSinceSupport),
        nameof(PlacedFact.Province2025),
    ];

    /// <summary>Number of columns before the attributes.</summary>
    public static int KeyCount => Keys.Length;

    /// <summary>The organisations by year: keys, attributes, aggregates, then what the public's rules need.</summary>
    /// <param name="question">What is counted.</param>
    /// <param name="attributes">Dimensions whose members are read.</param>
    /// <param name="table">The table that answers.</param>
    /// <param name="aggregates">What the outcome needs.</param>
    public static SqlQuery Of(CubeQuery question, IReadOnlyList<Dimension> attributes, FactTable table, IReadOnlyList<Aggregate> aggregates)
    {
        var parameters = new List<object>();
        var keys = Keys.Concat(attributes.Select(attribute => attribute.ColumnIn(question.Areas))).Select(AggregateSql.Name).ToList();
        var members = keys.Take(KeyCount).Concat(keys.Skip(KeyCount).Select(column => $"CAST({column} AS VARCHAR)"));
        var values = aggregates.Select(aggregate => AggregateSql.Of(aggregate, table.Cube));
        var guards = table.Access == AccessClass.Exact ? [] : Guarding(question);
        return new SqlQuery(
            $"""
            SELECT {string.Join(", ", members.Concat(values).Concat(guards))}
            FROM {table.Name}
            WHERE {new CellBranch(question, []).Where(parameters)}
            GROUP BY {string.Join(", ", keys.Distinct())}
            ORDER BY {keys[0]}, {keys[1]}
            """,
            parameters
        );
    }

    /// <summary>The guards whose dominance is checked.</summary>
    public static IReadOnlyList<Guard> Dominated(CubeQuery question) =>
        [.. question.Measures.SelectMany(measure => measure.Guards).Where(guard => guard.ChecksDominance)];

    // The key for random rounding, whether it contributes to all guards, and the size of each that may dominate.
    private static IEnumerable<string> Guarding(CubeQuery question)
    {
        var contributes = question
            .Measures.SelectMany(measure => measure.Guards)
            .Select(guard => $"BOOL_OR({RowTerms.Contributes(guard.Column, guard.With)})");
        return
        [
            $"CAST(SUM({AggregateSql.Name(FactTable.RecordKey)}) AS BIGINT)",
            $"COALESCE({string.Join(" AND ", contributes.DefaultIfEmpty("true"))}, false)",
            .. Dominated(question)
                .Select(guard => $"CAST(COALESCE(SUM({AggregateSql.Name(ProtectedFacts.SizeOf(guard.Column))}), 0) AS BIGINT)"),
        ];
    }
}
