using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Aggregates;

namespace CollectiveEconomy.Storage.Cubes;

/// <summary>What rows give to each kind of aggregate.</summary>
internal static class RowTerms
{
    /// <summary>What a row gives to a sum, a quantile, an extreme, a list or a condition; to squares, what is squared.</summary>
    /// <exception cref="NotSupportedException">The aggregate is none of these.</exception>
    public static RowTerm Of(Aggregate aggregate, Cube cube) =>
        aggregate switch
        {
            Sum sum => new RowTerm(Weighted($"CAST({Name(sum.Column)} AS BIGINT)", cube), Conditions(sum.With, sum.OnlyWhere)),
            SumOf sum => new RowTerm(
                Weighted($"(COALESCE({Name(sum.First)}, 0) + COALESCE({Name(sum.Second)}, 0))", cube),
                $"COALESCE({Name(sum.First)}, {Name(sum.Second)}) IS NOT NULL"
            ),
            WeightedSum sum => new RowTerm(Weighted($"CAST({Name(sum.Column)} AS HUGEINT) * {Name(sum.By)}", cube)),
            Quantile quantile => new RowTerm(Name(quantile.Column)),
            Extreme extreme => new RowTerm(Name(extreme.Column)),
            AnyOf any => new RowTerm(Name(any.Column)),
            CellKey key => new RowTerm(Name(FactTable.RecordKey), Counted(key.Of)),
            Durations durations => new RowTerm(
                $"{Name(durations.Time)} * 2 + CAST(COALESCE({Name(durations.Event)}, false) AS INTEGER)",
                IsReported(durations.Time)
            ),
            SampleVariance(var column) => new RowTerm(
                $"CAST({Name(column)} AS DOUBLE) * {Name(column)} * ({Name(cube.Weight!)} * ({Name(cube.Weight!)} - 1))"
            ),
            Squares squares => new RowTerm(Root(squares), PartOf(squares.With)),
            Magnitude(var column, var with) => new RowTerm(Name(ProtectedFacts.SizeOf(column)), PartOf(with)),
            Largest(var column, var with) => new RowTerm(Name(ProtectedFacts.SizeOf(column)), PartOf(with)),
            _ => throw new NotSupportedException($"Rows give no term to {aggregate.GetType().Name}."),
        };

    /// <summary>What a row, or the rows of one cooperative, add to a <see cref="Magnitude"/>: true values.</summary>
    public static RowTerm Contribution(string column, string? with, Cube cube) =>
        new(Weighted(Name(ProtectedFacts.TrueOf(column)), cube), PartOf(with));

    /// <summary>Which rows a count counts; null when all do.</summary>
    /// <exception cref="NotSupportedException">The aggregate is no count.</exception>
    public static string? Counted(Aggregate count) =>
        count switch
        {
            Units units => units.OnlyWhere is { } flag ? Name(flag) : null,
            Distinct distinct => Conditions(distinct.Column, distinct.OnlyWhere),
            Reported reported => $"{IsReported(reported.Column)}{(reported.With is { } with ? $" AND {IsReported(with)}" : "")}",
            _ => throw new NotSupportedException($"{count.GetType().Name} is no count."),
        };

    /// <summary>Which rows contribute to a guard: those with a true value that is neither null nor zero, and that the public is told of.</summary>
    public static string Contributes(string column, string? with) =>
        $"{Name(ProtectedFacts.ContributesTo(column))}{(with is null ? "" : $" AND {IsReported(with)}")}";

    /// <summary>Which rows play a part where another column must have a value; null when all do.</summary>
    public static string? PartOf(string? with) => with is null ? null : IsReported(with);

    /// <summary>A column as SQL names it.</summary>
    public static string Name(string column) => $"\"{column}\"";

    private static string IsReported(string column) => $"{Name(column)} IS NOT NULL";

    private static string? Conditions(string? with, string? onlyWhere)
    {
        var conditions = new[] { PartOf(with), onlyWhere is null ? null : Name(onlyWhere) }.OfType<string>();
        return string.Join(" AND ", conditions) is { Length: > 0 } all ? all : null;
    }

    private static string Root(Squares squares)
    {
        var magnitude = $"CAST({Name(ProtectedFacts.MagnitudeOf(squares.Column))} AS HUGEINT)";
        return squares.By is { } by ? $"{magnitude} * {Name(by)}" : magnitude;
    }

    private static string Weighted(string value, Cube cube) => cube.Weight is { } weight ? $"{value} * {Name(weight)}" : value;
}
