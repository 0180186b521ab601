using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Evaluation;
using DuckDB.NET.Data;

namespace CollectiveEconomy.Storage.Cubes;

/// <summary>Reads organisations by year.</summary>
internal static class UnitYearReader
{
    /// <summary>The organisations of a question by year, in the order of both.</summary>
    /// <param name="question">A question with at most one figure, the outcome.</param>
    /// <param name="attributes">Dimensions whose members are read.</param>
    /// <param name="table">The table that answers.</param>
    /// <param name="duck">The database.</param>
    /// <param name="cancellationToken">Interrupts the database.</param>
    public static IReadOnlyList<UnitYear> Read(
        CubeQuery question,
        IReadOnlyList<Dimension> attributes,
        FactTable table,
        DuckDBConnection duck,
        CancellationToken cancellationToken
    )
    {
        Aggregate[] aggregates = [.. question.Figures.SelectMany(figure => figure.Measure.Needs(figure.Statistic)).Distinct()];
        var places = aggregates.Index().ToDictionary(aggregate => aggregate.Item, aggregate => aggregate.Index);
        var firstValue = UnitYearSql.KeyCount + attributes.Count;
        var guards = firstValue + aggregates.Length;
        var sizes = UnitYearSql.Dominated(question).Count;
        return duck.Query(UnitYearSql.Of(question, attributes, table, aggregates), Row, cancellationToken);

        UnitYear Row(DuckDBDataReader row)
        {
            var members = new string?[attributes.Count];
            for (var place = 0; place < members.Length; place++)
                members[place] = Text(row, UnitYearSql.KeyCount + place);
            var values = new object?[aggregates.Length];
            for (var place = 0; place < values.Length; place++)
                values[place] = row.IsDBNull(firstValue + place) ? null : row.GetValue(firstValue + place);
            var year = row.GetInt32(1);
            var read = new UnitYear(
                row.GetInt32(0),
                year,
                row.IsDBNull(2) ? null : year - row.GetInt32(2),
                Text(row, 3),
                members,
                question.Figures is [var outcome] ? outcome.Measure.Read(outcome.Statistic, new CellAggregates(places, values)) : null
            );
            return table.Access == AccessClass.Exact
                ? read
                : read with
                {
                    // Keys add up in 64 bits; of one row they fit into 32.
                    Key = (int)row.GetInt64(guards),
                    Contributes = row.GetBoolean(guards + 1),
                    Sizes = [.. Enumerable.Range(guards + 2, sizes).Select(row.GetInt64)],
                };
        }
    }

    private static string? Text(DuckDBDataReader row, int place) => row.IsDBNull(place) ? null : row.GetString(place);
}
