using System.Globalization;
using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Queries;

namespace CollectiveEconomy.Storage.Cubes;

/// <summary>Turns questions into SQL. Names come from cube definitions only; every value that a caller gave is a parameter.</summary>
internal static class CubeSql
{
    /// <summary>Which rows have a code in the new area set only.</summary>
    public static string LacksOldArea { get; } =
        $"\"{Places.Province.ColumnBefore2025}\" IS NULL AND \"{Places.Province.Column2025}\" IS NOT NULL";

    /// <summary>The cells of a question, parts before their totals: dimensions d0, d1 …, aggregates a0, a1 …, then which dimensions are totalled.</summary>
    /// <param name="question">The question.</param>
    /// <param name="table">The table that answers.</param>
    /// <param name="aggregates">What is computed of each cell.</param>
    /// <param name="maxCells">Number of cells above which it may stop.</param>
    public static SqlQuery Cells(CubeQuery question, FactTable table, IReadOnlyList<Aggregate> aggregates, int maxCells)
    {
        var parameters = new List<object>();
        var branches = CellBranch.Of(question).ToList();
        var guards = new GuardSql(question, table.Cube, aggregates);
        var cells = string.Join("\nUNION ALL\n", branches.Select(branch => Select(branch, table, aggregates, guards, parameters)));
        var columns = question.By.Select((_, place) => $"d{place}").ToList();
        var values = aggregates.Select((_, place) => $"a{place}").Append("totalled");
        var contributions = guards.AreSeparate
            ? $"""
                , contributions AS (
                {string.Join("\nUNION ALL\n", branches.Select(branch => guards.Contributions(branch, table, parameters)))}
                )
                """
            : "";
        var joined = guards.AreSeparate
            ? $"""

                LEFT JOIN contributions
                ON {string.Join(
                    " AND ",
                    columns.Append("totalled").Select(column => $"cells.{column} IS NOT DISTINCT FROM contributions.{column}")
                )}
                """
            : "";
        return new SqlQuery(
            $"""
            WITH cells AS (
            {cells}
            ){contributions}
            SELECT {string.Join(", ", columns.Concat(values).Select(column => $"cells.{column}").Concat(guards.Columns("contributions")))}
            FROM cells{joined}
            ORDER BY {string.Join(", ", Order(columns))}
            LIMIT {maxCells + 1}
            """,
            parameters
        );
    }

    /// <summary>The years in which some row that the filters let through has a code in the new area set only.</summary>
    public static SqlQuery YearsWithoutAreas(CubeQuery question, FactTable table)
    {
        var parameters = new List<object>();
        var year = AggregateSql.Name(question.Cube.Dimensions.OfType<YearDimension>().First().ColumnIn(question.Areas));
        // A filter on an area can't tell of a row whose area is not known, so it does not count here.
        var others = question.Where.Where(condition => condition.Dimension is not AreaDimension);
        return new SqlQuery(
            $"""
            SELECT DISTINCT {year}
            FROM {table.Name}
            WHERE {LacksOldArea}
            AND {new CellBranch(question, []).Where(others, parameters)}
            ORDER BY {year}
            """,
            parameters
        );
    }

    private static string Select(
        CellBranch branch,
        FactTable table,
        IReadOnlyList<Aggregate> aggregates,
        GuardSql guards,
        List<object> parameters
    )
    {
        var values = aggregates.Select(
            (aggregate, place) => $"{guards.Inline(aggregate) ?? AggregateSql.Of(aggregate, table.Cube)} AS a{place}"
        );
        return $"""
            SELECT {string.Join(", ", branch.Members.Concat(values).Append($"{branch.Totalled} AS totalled"))}
            FROM {branch.From(table)}
            WHERE {branch.Where(parameters)}
            GROUP BY {branch.GroupBy()}
            """;
    }

    // The first dimension has the highest bit of what is totalled.
    private static IEnumerable<string> Order(List<string> columns) =>
        columns.SelectMany(
            (column, place) =>
                (string[])
                    [
                        string.Create(CultureInfo.InvariantCulture, $"cells.totalled >> {columns.Count - 1 - place} & 1"),
                        $"cells.{column} NULLS LAST",
                    ]
        );
}
