using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;

namespace CollectiveEconomy.Statistics.Protection;

/// <summary>
/// Decides what of a cell is shown. Exact roles are shown all; the public is shown protected values, and of few or dominating cooperatives none.
/// </summary>
public static class Disclosure
{
    /// <summary>Fewest cooperatives that must contribute to a confidential figure.</summary>
    public const int MinimumFrequency = 3;

    /// <summary>Fewest cooperatives that must contribute to a quantile of a confidential measure.</summary>
    public const int QuantileFrequency = 10;

    /// <summary>Most of a confidential total, in absolute true values, that its two largest cooperatives may make up: the (n,k) rule with n = 2.</summary>
    public const decimal Dominance = 0.85m;

    /// <summary>Significant digits of such a quantile.</summary>
    public const int QuantileDigits = 3;

    /// <summary>Everything that must be computed of each cell, to show it and to decide what of it is shown.</summary>
    public static IReadOnlyList<Aggregate> Needs(CubeQuestion question, AccessClass access) =>
        [
            .. question
                .Computed.SelectMany(figure => Needs(figure, question.Cube))
                .Concat(access == AccessClass.Exact ? [] : question.Measures.SelectMany(measure => Guarding(measure, question)))
                .Distinct(),
        ];

    /// <summary>What a measure's guards are in a question: its own, and for a public amount those that a sensitive dimension makes needful.</summary>
    internal static IEnumerable<Guard> GuardsOf(Measure measure, CubeQuestion question) =>
        measure.IsConfidential ? measure.Guards
        : question.IsSensitive && measure is Amount amount ? [new Guard(amount.Column)]
        : [];

    private static IEnumerable<Aggregate> Needs(Figure figure, Cube cube) =>
        figure.Statistic == Statistic.Status
            ? figure
                .Measure.Needs(figure.Measure.Statistics[0])
                .Concat(new[] { cube.Provisional, cube.Estimated }.OfType<string>().Select(flag => new AnyOf(flag)))
            : figure.Measure.Needs(figure.Statistic);

    private static IEnumerable<Aggregate> Guarding(Measure measure, CubeQuestion question) =>
        GuardsOf(measure, question)
            .SelectMany(guard =>
                (Aggregate[])(measure.IsConfidential ? [guard.Contributors, guard.Magnitude, guard.Largest] : [guard.Contributors])
            )
            .Concat(GuardsOf(measure, question).Any() ? measure.Needs(measure.Statistics[0]) : []);
}
