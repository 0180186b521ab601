using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Official;

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

    private const int QuantileDigits = 3;

    /// <summary>Everything that must be computed of each cell, to show it and to decide what of it is shown.</summary>
    public static IReadOnlyList<Aggregate> Needs(CubeQuestion question, AccessClass access) =>
        [
            .. question
                .Computed.SelectMany(figure => Needs(figure, question.Cube))
                .Concat(access == AccessClass.Exact ? [] : question.Measures.SelectMany(measure => Guarding(measure, question)))
                .Distinct(),
        ];

    /// <summary>What is shown of a measure.</summary>
    public static MeasureAnswer Read(CubeQuestion question, Measure measure, Aggregates cell, AccessClass access)
    {
        var asked = question.Computed.Where(figure => figure.Measure == measure).Select(figure => figure.Statistic);
        return access == AccessClass.Exact ? Exact(question.Cube, measure, asked, cell) : Protected(question, measure, asked, cell);
    }

    private static MeasureAnswer Exact(Cube cube, Measure measure, IEnumerable<Statistic> asked, Aggregates cell)
    {
        var values = asked.Select(statistic => (statistic, statistic == Statistic.Status ? null : measure.Read(statistic, cell))).ToList();
        return new MeasureAnswer(StatusOf(cube, measure, values, cell), values);
    }

    private static MeasureAnswer Protected(CubeQuestion question, Measure measure, IEnumerable<Statistic> asked, Aggregates cell)
    {
        var guards = GuardsOf(measure, question).ToList();
        if (guards.Exists(guard => IsWithheld(guard, measure, cell)))
            return new MeasureAnswer(IsMissing(measure, cell) ? ObservationStatus.O : ObservationStatus.Q, []);
        var shown = new Aggregates(cell) { RoundsCounts = question.IsSensitive || measure.IsSensitive };
        var answer = Exact(question.Cube, measure, asked, shown);
        if (!measure.IsConfidential || measure is not Amount)
            return answer;
        var hasQuantiles = guards.TrueForAll(guard => cell.ExactCount(guard.Contributors) >= QuantileFrequency);
        return answer with { Values = [.. answer.Values.Select(figure => (figure.Statistic, Blurred(figure, hasQuantiles)))] };
    }

    private static decimal? Blurred((Statistic Statistic, decimal? Value) figure, bool hasQuantiles) =>
        figure.Statistic switch
        {
            Statistic.Minimum or Statistic.Maximum => null,
            Statistic.Median or Statistic.P10 or Statistic.P90 => hasQuantiles ? SignificantDigits.Of(figure.Value, QuantileDigits) : null,
            _ => figure.Value,
        };

    private static bool IsWithheld(Guard guard, Measure measure, Aggregates cell) =>
        cell.ExactCount(guard.Contributors) < MinimumFrequency
        || (measure.IsConfidential && cell.Number(guard.Largest) > Dominance * cell.Number(guard.Magnitude));

    private static IEnumerable<Guard> GuardsOf(Measure measure, CubeQuestion question) =>
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

    private static ObservationStatus StatusOf(
        Cube cube,
        Measure measure,
        List<(Statistic Statistic, decimal? Value)> values,
        Aggregates cell
    ) =>
        !values.Exists(figure => figure.Statistic == Statistic.Status) ? ObservationStatus.A
        : IsMissing(measure, cell) ? ObservationStatus.O
        : IsSome(cube.Provisional, cell) ? ObservationStatus.P
        : IsSome(cube.Estimated, cell) ? ObservationStatus.E
        : ObservationStatus.A;

    private static bool IsMissing(Measure measure, Aggregates cell) => measure.Read(measure.Statistics[0], cell) is null;

    private static bool IsSome(string? flag, Aggregates cell) => flag is { } column && cell.Any(new AnyOf(column));
}
