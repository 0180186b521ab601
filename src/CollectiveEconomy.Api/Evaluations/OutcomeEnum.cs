using CollectiveEconomy.Api.Cubes;
using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Measures;

namespace CollectiveEconomy.Api.Evaluations;

/// <summary>The measures of cooperatives that a single organisation has, as values of an enum.</summary>
internal sealed class OutcomeEnum : SuggestingEnumType
{
    public OutcomeEnum(Cube cube)
    {
        Name = "EvaluationOutcome";
        Description =
            "A number that each organisation reports. Counts of organisations are excluded, because a single organisation has none.";
        foreach (var measure in cube.Measures.Where(IsOutcome))
            Add(new Figure(measure, Statistic.Value).EnumName(), measure, $"{measure.Summary} Unit: {measure.Unit}.");
    }

    /// <summary>The figure whose value for one organisation is the outcome.</summary>
    public static Figure FigureOf(Measure measure) => new(measure, measure is Amount ? Statistic.Mean : Statistic.Value);

    private static bool IsOutcome(Measure measure) =>
        measure.IsConfidential && !measure.IsChange && measure is Amount or Ratio { Whole: not Units };
}
