using System.Globalization;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Aggregates;

namespace CollectiveEconomy.Storage.Cubes;

/// <summary>The SQL expression of each kind of aggregate.</summary>
internal static class AggregateSql
{
    /// <summary>Name of the column with the key of the cooperative in every table that has confidential values.</summary>
    public const string CooperativeColumn = "CooperativeId";

    /// <summary>Column of the key of the cooperative.</summary>
    public const string Cooperative = $"\"{CooperativeColumn}\"";

    /// <summary>An aggregate of the rows of a cell.</summary>
    /// <param name="aggregate">The aggregate.</param>
    /// <param name="cube">The cube.</param>
    /// <exception cref="NotSupportedException">The kind is not known, or it is not one of rows.</exception>
    public static string Of(Aggregate aggregate, Cube cube) =>
        aggregate switch
        {
            Units or Reported => Count(cube, RowTerms.Counted(aggregate)),
            Distinct distinct => $"COUNT(DISTINCT {Name(distinct.Column)}){Filter(distinct.OnlyWhere is { } flag ? Name(flag) : null)}",
            Organisations => $"COUNT(DISTINCT {Cooperative})",
            Contributors contributors =>
                $"COUNT(DISTINCT {Cooperative}){Filter(RowTerms.Contributes(contributors.Column, contributors.With))}",
            _ => Of(aggregate, RowTerms.Of(aggregate, cube)),
        };

    /// <summary>The square of the unit in which magnitudes are squared.</summary>
    public static long SquaredUnit(Squares squares) => squares.Scale.Unit * squares.Scale.Unit;

    /// <summary>A restriction of an aggregate to some rows; nothing when all count.</summary>
    public static string Filter(string? condition) => condition is null ? "" : $" FILTER (WHERE {condition})";

    /// <summary>A column as SQL names it.</summary>
    public static string Name(string column) => RowTerms.Name(column);

    private static string Of(Aggregate aggregate, RowTerm term) =>
        aggregate switch
        {
            Sum or SumOf or WeightedSum => $"CAST(SUM({term.Value}){Filter(term.Condition)} AS BIGINT)",
            CellKey => $"CAST(COALESCE(SUM({term.Value}){Filter(term.Condition)}, 0) AS BIGINT)",
            Quantile quantile => string.Create(
                CultureInfo.InvariantCulture,
                $"CAST(quantile_cont({term.Value}, {quantile.Percent / 100m}) AS DOUBLE)"
            ),
            Extreme extreme => $"CAST({(extreme.IsGreatest ? "MAX" : "MIN")}({term.Value}) AS BIGINT)",
            Durations => $"LIST({term.Value}){Filter(term.Condition)}",
            AnyOf => $"BOOL_OR({term.Value})",
            SampleVariance => $"SUM({term.Value})",
            // The sum is exact, and becomes real at the end.
            Squares squares => string.Create(
                CultureInfo.InvariantCulture,
                $"CAST(SUM(({term.Value}) * ({term.Value})){Filter(term.Condition)} AS DOUBLE) * CAST({SquaredUnit(squares)} AS DOUBLE)"
            ),
            _ => throw new NotSupportedException($"No SQL is known for {aggregate.GetType().Name}."),
        };

    private static string Count(Cube cube, string? condition) =>
        cube.Weight is { } weight
            // No rows are zero units.
            ? $"CAST(COALESCE(SUM({Name(weight)}){Filter(condition)}, 0) AS BIGINT)"
            : $"COUNT(*){Filter(condition)}";
}
