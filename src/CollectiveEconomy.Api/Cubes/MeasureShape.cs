using CollectiveEconomy.Statistics.Cubes.Measures;

namespace CollectiveEconomy.Api.Cubes;

/// <summary>The form in which measures stand in the schema; measures of one form share a type.</summary>
/// <param name="Name">Name of the type.</param>
/// <param name="Summary">What its measures are.</param>
/// <param name="IsWhole">Whether its figures are whole numbers.</param>
/// <param name="Statistics">The statistics that it has.</param>
/// <param name="HasStatus">Whether it tells if figures are withheld, and how far protection may have moved them.</param>
internal sealed record MeasureShape(string Name, string Summary, bool IsWhole, IReadOnlyList<Statistic> Statistics, bool HasStatus = true)
{
    /// <summary>Whether a measure is told as a number alone: all may see it, and its main figure says most of it.</summary>
    public static bool IsNumber(Measure measure) =>
        measure is UnitCount or DistinctCount or Amount && (measure.IsOfPeople || !measure.IsConfidential);

    /// <summary>Whether the figures of a measure are whole numbers.</summary>
    public static bool IsWholeOf(Measure measure) =>
        measure is UnitCount or DistinctCount or TimeToEvent or Difference or Amount { Scale: 1 };

    /// <summary>Whether its figures are in đồng or days, so that means and quantiles are whole too.</summary>
    public bool IsWholeThroughout { get; init; }

    /// <summary>Whether a statistic is a whole number.</summary>
    public bool IsWholeIn(Statistic statistic) =>
        statistic == Statistic.Observations || (IsWhole && (IsWholeThroughout || !Precision.LiesBetween(statistic)));

    /// <summary>The form of a measure that is no number alone.</summary>
    public static MeasureShape Of(Measure measure)
    {
        var isWhole = IsWholeOf(measure);
        var (name, summary) = measure switch
        {
            Ratio => ("RatioMeasure", "A ratio of sums."),
            Difference => ("DifferenceMeasure", "A difference of two sums over the same units."),
            Survival => ("SurvivalMeasure", "A Kaplan-Meier survival share."),
            TimeToEvent => ("DurationMeasure", "A Kaplan-Meier time to an event; cases without an event are censored, not excluded."),
            Amount { IsSplit: true } => (Kind(isWhole) + "TotalMeasure", "An amount for which only the total is meaningful."),
            Amount { HasTotal: false } => (Kind(isWhole) + "MeanMeasure", "An amount without a meaningful total."),
            Amount { IsSampled: true } => ($"Sampled{Kind(isWhole)}Measure", "An amount that units report, some of them a sample."),
            Amount => (Kind(isWhole) + "Measure", "An amount that units report."),
            _ => ("CountMeasure", "A count."),
        };
        return new MeasureShape(name, summary, isWhole, measure.Statistics) { IsWholeThroughout = IsWholeThroughoutOf(measure) };
    }

    /// <summary>The form of what a measure offers beside its number; null when that is nothing.</summary>
    public static MeasureShape? Beside(Measure measure) =>
        measure.Statistics.Count == 1
            ? null
            : new MeasureShape(
                (
                    measure.IsOfPeople ? "People"
                    : measure is Amount { IsMoney: false, Scale: 1 } ? "Count"
                    : Kind(IsWholeOf(measure))
                ) + "Distribution",
                measure.IsOfPeople
                    ? "Distribution of a number of people over the organisations that report it."
                    : "Distribution of an amount over the units that report it.",
                IsWholeOf(measure),
                [.. measure.Statistics.Where(statistic => statistic != Statistic.Total)],
                measure.IsOfPeople
            )
            {
                IsWholeThroughout = IsWholeThroughoutOf(measure),
            };

    private static bool IsWholeThroughoutOf(Measure measure) => measure is not Amount { IsMoney: false };

    private static string Kind(bool isWhole) => isWhole ? "Long" : "Decimal";
}
