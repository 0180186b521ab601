using CollectiveEconomy.Statistics.Cubes;

namespace CollectiveEconomy.Storage.Cubes;

/// <summary>Turns questions into SQL. Names come from cube definitions only; every value that a caller gave is a parameter.</summary>
internal static class CubeSql
{
    /// <summary>The cells of a question, parts before their totals: dimensions, measures, then which dimensions are totalled.</summary>
    public static SqlQuery Cells(CubeQuestion question, int mostCells)
    {
        var parameters = new List<object>();
        var by = question.By.Select(dimension => Column(question, dimension)).ToList();
        var totalled = $"GROUPING({string.Join(", ", by)})";
        var columns = by.Concat(question.Measures.Select(measure => Value(question.Cube, measure))).Append(totalled);
        var sets = question.GroupingSets.Select(set => $"({string.Join(", ", set.Select(dimension => Column(question, dimension)))})");
        var order = by.SelectMany(column => (string[])[$"GROUPING({column})", $"{column} NULLS LAST"]);
        return new SqlQuery(
            $"""
            SELECT {string.Join(", ", columns)}
            FROM "{question.Cube.Name}"
            WHERE {Where(question, question.Where, parameters)}
            GROUP BY GROUPING SETS ({string.Join(", ", sets)})
            ORDER BY {string.Join(", ", order)}
            LIMIT {mostCells + 1}
            """,
            parameters
        );
    }

    /// <summary>The years in which some row that the filters let through has no code in the question's area set.</summary>
    public static SqlQuery YearsWithoutAreas(CubeQuestion question)
    {
        var parameters = new List<object>();
        var year = Column(question, question.Cube.Dimensions.OfType<YearDimension>().Single());
        var areas = question.Cube.Dimensions.OfType<AreaDimension>().First();
        // A filter on an area can't tell of a row whose area is not known, so it does not count here.
        var others = question.Where.Where(condition => condition.Dimension is not AreaDimension);
        return new SqlQuery(
            $"""
            SELECT DISTINCT {year}
            FROM "{question.Cube.Name}"
            WHERE {Column(question, areas)} IS NULL AND {Where(question, others, parameters)}
            ORDER BY {year}
            """,
            parameters
        );
    }

    private static string Where(CubeQuestion question, IEnumerable<Condition> conditions, List<object> parameters) =>
        string.Join(" AND ", conditions.Select(condition => Condition(question, condition, parameters)).DefaultIfEmpty("true"));

    private static string Condition(CubeQuestion question, Condition condition, List<object> parameters)
    {
        var column = Column(question, condition.Dimension);
        var values = condition.Values.Select(value => Parameter(question, condition.Dimension, value, parameters)).ToList();
        return condition.Comparison switch
        {
            Comparison.Gte => $"{column} >= {values[0]}",
            Comparison.Lte => $"{column} <= {values[0]}",
            Comparison.NotIn => values.Count == 0 ? $"{column} IS NOT NULL" : $"{column} NOT IN ({string.Join(", ", values)})",
            _ => values.Count == 0 ? "false" : $"{column} IN ({string.Join(", ", values)})",
        };
    }

    private static string Parameter(CubeQuestion question, Dimension dimension, object value, List<object> parameters)
    {
        parameters.Add(value);
        var parameter = $"${parameters.Count}";
        return dimension is CodeDimension coded ? $"CAST({parameter} AS \"{coded.CodelistIn(question.Areas)}\")" : parameter;
    }

    private static string Value(Cube cube, Measure measure) =>
        measure switch
        {
            UnitCount { OnlyWhere: { } flag } => $"CAST(COALESCE(SUM(\"{cube.Weight}\") FILTER (WHERE \"{flag}\"), 0) AS BIGINT)",
            // The total of no rows is a cell too.
            UnitCount => $"CAST(COALESCE(SUM(\"{cube.Weight}\"), 0) AS BIGINT)",
            Total total => $"CAST(SUM(CAST(\"{total.Column}\" AS BIGINT) * \"{cube.Weight}\") AS BIGINT)",
            _ => throw new NotSupportedException($"No SQL is known for {measure.GetType().Name}."),
        };

    private static string Column(CubeQuestion question, Dimension dimension) => $"\"{dimension.ColumnIn(question.Areas)}\"";
}
