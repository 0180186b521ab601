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
    public static bool IsWholeOf(Measure measure) => measure is UnitCount or DistinctCount or TimeToEvent or Amount { Scale: 1 };

    /// <summary>The form of a measure that is no number alone.</summary>
    public static MeasureShape Of(Measure measure)
    {
        var isWhole = IsWholeOf(measure);
        var (name, summary) = measure switch
        {
            Ratio => ("RatioMeasure", "A ratio of sums."),
            Survival => ("SurvivalMeasure", "A share that outlives a time, by Kaplan and Meier."),
            TimeToEvent => (
                "DurationMeasure",
                "A time until an event, by Kaplan and Meier; what has not happened yet is cut off and not left out."
            ),
            Amount { IsSplit: true } => (Kind(isWhole) + "TotalMeasure", "An amount of which only the total means something."),
            Amount { HasTotal: false } => (Kind(isWhole) + "MeanMeasure", "An amount that is never added up."),
            Amount => (Kind(isWhole) + "Measure", "An amount that units report."),
            _ => ("CountMeasure", "A count."),
        };
        return new MeasureShape(name, summary, isWhole, measure.Statistics);
    }

    /// <summary>The form of what a measure offers beside its number; null when that is nothing.</summary>
    public static MeasureShape? Beside(Measure measure) =>
        measure.Statistics.Count == 1
            ? null
            : new MeasureShape(
                (measure.IsOfPeople ? "People" : Kind(IsWholeOf(measure))) + "Distribution",
                measure.IsOfPeople
                    ? "How people are spread over the organisations that report them."
                    : "How an amount is spread over the units that report it.",
                IsWholeOf(measure),
                [.. measure.Statistics.Where(statistic => statistic != Statistic.Total)],
                measure.IsOfPeople
            );

    private static string Kind(bool isWhole) => isWhole ? "Long" : "Decimal";
}
