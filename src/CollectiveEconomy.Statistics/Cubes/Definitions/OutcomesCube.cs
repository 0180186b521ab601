using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Statistics.Protection;

namespace CollectiveEconomy.Statistics.Cubes.Definitions;

/// <summary>What came of models, indicator by indicator.</summary>
public sealed class OutcomesCube : ICubeDefinition
{
    private static readonly CodedDimension Indicator = new(
        "indicator",
        "Outcome indicator; values are in its unit.",
        nameof(OutcomeFact.Indicator),
        CodelistIds.OutcomeIndicator
    );

    private static readonly YearDimension Year = new("year", "Calendar year of the actual value.", nameof(OutcomeFact.Year));

    private static readonly NumberDimension YearsSinceStart = new(
        "yearsSinceStart",
        "Calendar year minus the year in which support began.",
        nameof(OutcomeFact.YearsSinceStart)
    );

    // Indicators differ in noise; except for small amounts of money, none has more noise than this states.
    private static readonly NoiseScale Values = NoiseScale.Proportional(2_500);

    /// <inheritdoc />
    public Cube Cube { get; } =
        new()
        {
            Name = "outcomes",
            Summary = "Outcomes of value-chain models against their baselines and targets, one indicator at a time.",
            Facts = typeof(OutcomeFact),
            RowsAreReports = true,
            NeverAddedOver = Indicator,
            Statuses = new Dictionary<ObservationStatus, string>
            {
                [ObservationStatus.U] = nameof(OutcomeFact.IsUnreliable),
                [ObservationStatus.B] = nameof(OutcomeFact.IsBreak),
                [ObservationStatus.P] = nameof(OutcomeFact.IsProvisional),
                [ObservationStatus.E] = nameof(OutcomeFact.IsEstimated),
            },
            Occasions = [Year, YearsSinceStart],
            Dimensions =
            [
                new CodedDimension("programme", "Programme.", nameof(OutcomeFact.Programme), CodelistIds.Programme),
                Indicator,
                Year,
                Places.Region,
                Places.Province,
                new ListDimension("product", "Product of the model.", nameof(OutcomeFact.Products), CodelistIds.Product),
                new CodedDimension("field", "Field of activity of the cooperative.", nameof(OutcomeFact.Field), CodelistIds.Field),
                new CodedDimension("unit", "Unit that supports the model.", nameof(OutcomeFact.Unit), CodelistIds.SupportUnit),
                new ListDimension("contentArea", "Support content area.", nameof(OutcomeFact.ContentAreas), CodelistIds.ContentArea),
                YearsSinceStart,
            ],
            Measures =
            [
                new DistinctCount("models", "Models that reported.", "COUNT", Accumulation.Flow, nameof(OutcomeFact.ModelId))
                {
                    IsResponse = true,
                },
                Value("baseline", "Value before support began, in the unit of the indicator.", nameof(OutcomeFact.Baseline)),
                Value("target", "Target value, in the unit of the indicator.", nameof(OutcomeFact.Target)),
                Value("actual", "Value of the year, in the unit of the indicator.", nameof(OutcomeFact.Actual)),
                Value("change", "Actual value minus baseline, in the unit of the indicator.", nameof(OutcomeFact.Change)),
                new Ratio(
                    "actualToBaseline",
                    "Actual values as a percentage of the baselines of the same models.",
                    "PERCENT",
                    Accumulation.Flow,
                    new Sum(nameof(OutcomeFact.Actual), With: nameof(OutcomeFact.Baseline)),
                    new Sum(nameof(OutcomeFact.Baseline), With: nameof(OutcomeFact.Actual))
                )
                {
                    Factor = 100,
                    Guards =
                    [
                        new Guard(nameof(OutcomeFact.Actual), Values, With: nameof(OutcomeFact.Baseline)),
                        new Guard(nameof(OutcomeFact.Baseline), Values, With: nameof(OutcomeFact.Actual)),
                    ],
                },
                Value(
                    "attainment",
                    "Attainment of each model: (actual − baseline) / (target − baseline), so that 100 means the target is exactly met, whether higher or lower values are better.",
                    nameof(OutcomeFact.Attainment)
                ) with
                {
                    Unit = "PERCENT",
                    Guards = [new Guard(nameof(OutcomeFact.Attainment), Concept.Attainment("").Scale)],
                },
                new Ratio(
                    "shareMeetingTarget",
                    "Share of models that meet their target, among models with a target.",
                    "PERCENT",
                    Accumulation.Flow,
                    new Sum(nameof(OutcomeFact.MeetsTarget)),
                    new Reported(nameof(OutcomeFact.MeetsTarget))
                )
                {
                    Factor = 100,
                    IsSensitive = true,
                    Guards =
                    [
                        new Guard(nameof(OutcomeFact.Actual), Scale: null, With: nameof(OutcomeFact.Target)) { ChecksDominance = false },
                    ],
                },
            ],
        };

    private static Amount Value(string name, string summary, string column) =>
        new(name, summary, "INDICATOR", Accumulation.Flow, column)
        {
            Scale = 100,
            HasTotal = false,
            Guards = [new Guard(column, Values)],
        };
}
