using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Statistics.Protection;

/// <summary>
/// Decides what of a cell is shown. Exact roles are shown all; the public is shown protected values, and of few or dominating organisations none.
/// </summary>
public static class Disclosure
{
    /// <summary>Smallest number of organisations that must contribute to a confidential figure.</summary>
    public const int MinimumFrequency = 3;

    /// <summary>
    /// Minimum number of organisations, reporting or not, for which anything reported is shown: for fewer, showing a figure would reveal
    /// which organisations reported.
    /// </summary>
    public const int MinimumExisting = 5;

    /// <summary>Smallest number of organisations that must contribute to a quantile of a confidential measure.</summary>
    public const int QuantileFrequency = 10;

    /// <summary>Largest part of a confidential total, in absolute true values, that its two largest organisations may make up: the (n,k) rule with n = 2.</summary>
    public const decimal Dominance = 0.85m;

    /// <summary>Significant digits of such a quantile.</summary>
    public const int QuantileDigits = 3;

    /// <summary>Everything that must be computed of each cell, to show it and to decide what of it is shown.</summary>
    public static IReadOnlyList<Aggregate> Needs(CubeQuery question, AccessClass access) =>
        [
            .. question
                .Computed.SelectMany(figure => Needs(figure, question))
                .Concat(access == AccessClass.Exact ? [] : question.Measures.SelectMany(measure => Protecting(measure, question)))
                .Concat(access == AccessClass.Exact ? [] : Listing(question))
                .Distinct(),
        ];

    /// <summary>
    /// Whether a response contains a cell. The presence of a cell reveals that it is not empty, so when rows are reports or classes, the
    /// public does not see cells with few. The grand total is always present.
    /// </summary>
    public static bool IsListed(CubeQuery question, AccessClass access, CellAggregates cell, long totalledMask) =>
        access == AccessClass.Exact
        || !ListsFew(question)
        || totalledMask == (1L << question.By.Count) - 1
        || cell.Count(new Organisations()) >= MinimumFrequency
        || (!question.IsSensitive && question.Cube.PublicRows is { } column && cell.Count(new Reported(column)) > 0);

    private static bool ListsFew(CubeQuery question) => question.IsSensitive || question.Cube.RowsAreReports;

    private static IEnumerable<Aggregate> Listing(CubeQuery question) =>
        !ListsFew(question) ? []
        : question.Cube.PublicRows is { } column ? [new Organisations(), new Reported(column)]
        : [new Organisations()];

    /// <summary>
    /// The count that the public sees rounded at random as a statistic of a measure; null when the statistic is not such a count.
    /// </summary>
    internal static Aggregate? RoundedCount(CubeQuery question, Measure measure, Statistic statistic) =>
        (measure, statistic) switch
        {
            ({ IsConfidential: true, Observed: { } observed }, Statistic.Observations) => observed,
            (UnitCount or DistinctCount, _) when question.IsSensitive || measure.IsSensitive || measure.IsResponse => measure
                .Needs(statistic)
                .Single(),
            _ => null,
        };

    private static IEnumerable<Aggregate> Needs(Figure figure, CubeQuery question) =>
        figure.Statistic == Statistic.Status ? NeedsOfStatus(figure.Measure, question) : figure.Measure.Needs(figure.Statistic);

    private static IEnumerable<Aggregate> NeedsOfStatus(Measure measure, CubeQuery question) =>
        measure
            .Needs(measure.Statistics[0])
            .Concat(Reliability.NeedsObservations(measure) ? measure.Needs(Statistic.Observations) : [])
            .Concat(question.Statuses.SelectMany(flag => NeedsOfFlag(flag.Key, flag.Value, measure)));

    // A break or an unreliable report among thousands makes no break in their total, and leaves it reliable; provisional parts make it provisional.
    private static IEnumerable<Aggregate> NeedsOfFlag(ObservationStatus status, string flag, Measure measure) =>
        status is not (ObservationStatus.U or ObservationStatus.B) ? [new AnyOf(flag)]
        : measure.Observed is { } observed ? [new Units(flag), observed]
        : [];

    private static IEnumerable<Aggregate> Protecting(Measure measure, CubeQuery question) =>
        Keys(measure, question).Concat(measure.IsConfidential ? Confidential(measure, question.Cube) : []);

    private static IEnumerable<Aggregate> Confidential(Measure measure, Cube cube) =>
        [.. measure.Needs(measure.Statistics[0]), .. Guarding(measure, cube), .. NoiseError.Needs(measure)];

    private static IEnumerable<Aggregate> Keys(Measure measure, CubeQuery question) =>
        question
            .Computed.Where(figure => ReferenceEquals(figure.Measure, measure))
            .Select(figure => figure.Statistic == Statistic.Status ? Statistic.Observations : figure.Statistic)
            .Select(statistic => RoundedCount(question, measure, statistic))
            .OfType<Aggregate>()
            .SelectMany(count => (Aggregate[])[count, new CellKey(count)]);

    private static IEnumerable<Aggregate> Guarding(Measure measure, Cube cube) =>
        measure
            .Guards.SelectMany(guard =>
                (Aggregate[])(guard.ChecksDominance ? [guard.Contributors, guard.Magnitude, guard.Largest] : [guard.Contributors])
            )
            .Concat(cube.HoldsNonRespondents ? [new Organisations()] : []);
}
