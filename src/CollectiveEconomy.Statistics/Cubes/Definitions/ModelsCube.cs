using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Facts;

namespace CollectiveEconomy.Statistics.Cubes.Definitions;

/// <summary>Value-chain models, how long they were supported and how long their chains lived on.</summary>
public sealed class ModelsCube : ICubeDefinition
{
    /// <inheritdoc />
    public Cube Cube { get; } =
        new()
        {
            Name = "models",
            Summary =
                "Value-chain models supported by programmes. By product or content area, a model counts once for each of its products or content areas.",
            Facts = typeof(ModelFact),
            Dimensions =
            [
                new CodedDimension("programme", "Programme.", nameof(ModelFact.Programme), CodelistIds.Programme),
                new YearDimension("startYear", "Calendar year in which support began.", nameof(ModelFact.StartYear)),
                Places.Region,
                Places.Province,
                new CodedDimension("field", "Field of activity of the cooperative.", nameof(ModelFact.Field), CodelistIds.Field),
                new ListDimension("product", "Product of the model.", nameof(ModelFact.Products), CodelistIds.Product),
                new CodedDimension("unit", "Unit that supports the model.", nameof(ModelFact.Unit), CodelistIds.SupportUnit),
                new CodedDimension(
                    "durationClass",
                    "Duration of support, in months.",
                    nameof(ModelFact.DurationBand),
                    CodelistIds.DurationBand
                ),
                new CodedDimension("status", "Status of the model.", nameof(ModelFact.Status), CodelistIds.ModelStatus)
                {
                    ChangesOverTime = true,
                },
                new ListDimension("contentArea", "Support content area.", nameof(ModelFact.ContentAreas), CodelistIds.ContentArea),
            ],
            Measures =
            [
                new UnitCount("models", "Models.", "COUNT", Accumulation.Flow),
                new DistinctCount(
                    "cooperatives",
                    "Cooperatives that carry out the models.",
                    "COUNT",
                    Accumulation.Flow,
                    nameof(ModelFact.CooperativeId)
                ),
                new Amount(
                    "months",
                    "Duration of support in months; the planned duration while support is ongoing.",
                    "MONTHS",
                    Accumulation.Flow,
                    nameof(ModelFact.Months)
                ),
                Alive("alive12Months", 12, 365),
                Alive("alive24Months", 24, 730),
                Alive("alive36Months", 36, 1_095),
                new Ratio(
                    "costPerSurvivingChain",
                    "State funds disbursed for models whose chain was verified after support ended, per model whose chain was last found active.",
                    "VND",
                    Accumulation.Flow,
                    new Sum(nameof(ModelFact.DisbursedOfVerified)),
                    new Units(nameof(ModelFact.IsAlive))
                )
                {
                    Decimals = 0,
                },
            ],
        };

    private static Survival Alive(string name, int months, int days) =>
        new(
            name,
            $"Share of chains still active {months} months after support ended (Kaplan-Meier). The day on which a chain is found inactive counts as its end, the latest possible date; "
                + "chains without verification and cancelled models are not at risk. Null when chains remained active but none was followed for that long.",
            nameof(ModelFact.SurvivalDays),
            nameof(ModelFact.IsDead),
            days
        );
}
