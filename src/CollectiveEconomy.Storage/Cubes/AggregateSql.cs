using System.Globalization;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Measures;

namespace CollectiveEconomy.Storage.Cubes;

/// <summary>The SQL expression of each kind of aggregate.</summary>
internal static class AggregateSql
{
    /// <summary>Column of the key of the cooperative in every table that has confidential values.</summary>
    public const string Cooperative = "\"CooperativeId\"";

    /// <summary>An aggregate of the rows of a cell.</summary>
    /// <param name="aggregate">The aggregate.</param>
    /// <param name="cube">The cube.</param>
    /// <exception cref="NotSupportedException">The kind is not known, or it is not one of rows.</exception>
    public static string Of(Aggregate aggregate, Cube cube) =>
        aggregate switch
        {
            Units units => Count(cube, units.OnlyWhere is { } flag ? Name(flag) : null),
            Reported reported => Count(cube, Reports(reported)),
            Distinct distinct => $"COUNT(DISTINCT {Name(distinct.Column)}){Filter(distinct.OnlyWhere is { } flag ? Name(flag) : null)}",
            Sum sum => Total(Weighted($"CAST({Name(sum.Column)} AS BIGINT)", cube), sum.With, sum.OnlyWhere),
            SumOf sum => Total(
                Weighted($"(COALESCE({Name(sum.First)}, 0) + COALESCE({Name(sum.Second)}, 0))", cube),
                $"COALESCE({Name(sum.First)}, {Name(sum.Second)}) IS NOT NULL"
            ),
            WeightedSum sum => Total(Weighted($"CAST({Name(sum.Column)} AS HUGEINT) * {Name(sum.By)}", cube), null, null),
            Quantile quantile => string.Create(
                CultureInfo.InvariantCulture,
                $"CAST(quantile_cont({Name(quantile.Column)}, {quantile.Percent / 100m}) AS DOUBLE)"
            ),
            Extreme extreme => $"CAST({(extreme.IsGreatest ? "MAX" : "MIN")}({Name(extreme.Column)}) AS BIGINT)",
            Durations durations =>
                $"LIST({Name(durations.Time)} * 2 + CAST(COALESCE({Name(durations.Event)}, false) AS INTEGER)){Filter($"{Name(durations.Time)} IS NOT NULL")}",
            AnyOf any => $"BOOL_OR({Name(any.Column)})",
            CellKey key => $"CAST(COALESCE(SUM({Name(FactTable.RecordKey)}){Filter(Counted(key.Of))}, 0) AS BIGINT)",
            SampleVariance(var column) =>
                $"SUM(CAST({Name(column)} AS DOUBLE) * {Name(column)} * ({Name(cube.Weight!)} * ({Name(cube.Weight!)} - 1)))",
            Organisations => $"COUNT(DISTINCT {Cooperative})",
            Squares squares => $"CAST(SUM({Squared(squares)}){Filter(PartOf(squares.With))} AS DOUBLE)",
            Contributors contributors => $"COUNT(DISTINCT {Cooperative}){Filter(Contributes(contributors.Column, contributors.With))}",
            _ => throw new NotSupportedException($"No SQL is known for {aggregate.GetType().Name}."),
        };

    /// <summary>What a row, or the rows of one cooperative, add to a <see cref="Magnitude"/>: true values.</summary>
    public static string Contribution(Guard guard, Cube cube) => Weighted(Name(ProtectedFacts.TrueOf(guard.Column)), cube);

    /// <summary>Which rows play a part where another column must have a value; null when all do.</summary>
    public static string? PartOf(string? with) => with is null ? null : $"{Name(with)} IS NOT NULL";

    /// <summary>A restriction of an aggregate to some rows; nothing when all count.</summary>
    public static string Filter(string? condition) => condition is null ? "" : $" FILTER (WHERE {condition})";

    /// <summary>A column as SQL names it.</summary>
    public static string Name(string column) => $"\"{column}\"";

    /// <summary>Which rows contribute to a guard: those with a true value that is neither null nor zero, and that the public is told of.</summary>
    public static string Contributes(string column, string? with) =>
        $"{Name(ProtectedFacts.ContributesTo(column))}{(with is null ? "" : $" AND {Name(with)} IS NOT NULL")}";

    /// <summary>Which rows a count counts; null when all do.</summary>
    private static string? Counted(Aggregate count) =>
        count switch
        {
            Units units => units.OnlyWhere is { } flag ? Name(flag) : null,
            Distinct distinct => $"{Name(distinct.Column)} IS NOT NULL{(distinct.OnlyWhere is { } flag ? $" AND {Name(flag)}" : "")}",
            Reported reported => Reports(reported),
            _ => throw new NotSupportedException($"{count.GetType().Name} is no count."),
        };

    private static string Reports(Reported reported) =>
        $"{Name(reported.Column)} IS NOT NULL{(reported.With is { } with ? $" AND {Name(with)} IS NOT NULL" : "")}";

    private static string Squared(Squares squares) =>
        Name(ProtectedFacts.SquareOf(squares.Column)) + (squares.By is { } by ? $" * {Name(by)} * {Name(by)}" : "");

    private static string Count(Cube cube, string? condition) =>
        cube.Weight is { } weight
            // No rows are zero units.
            ? $"CAST(COALESCE(SUM({Name(weight)}){Filter(condition)}, 0) AS BIGINT)"
            : $"COUNT(*){Filter(condition)}";

    private static string Weighted(string value, Cube cube) => cube.Weight is { } weight ? $"{value} * {Name(weight)}" : value;

    private static string Total(string value, string? with, string? onlyWhere)
    {
        var conditions = new[]
        {
            with is null ? null : $"{Name(with)} IS NOT NULL",
            onlyWhere is null ? null : Name(onlyWhere),
        }.OfType<string>();
        return Total(value, string.Join(" AND ", conditions) is { Length: > 0 } all ? all : null);
    }

    private static string Total(string value, string? condition) => $"CAST(SUM({value}){Filter(condition)} AS BIGINT)";
}
