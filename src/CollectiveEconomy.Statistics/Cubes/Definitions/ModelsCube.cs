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
            Summary = "Value-chain models that programmes support. By product or content area a model counts once for each of its own.",
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
                new CodedDimension("durationClass", "Months that support lasts.", nameof(ModelFact.DurationBand), CodelistIds.DurationBand),
                new CodedDimension("status", "How far the model has come.", nameof(ModelFact.Status), CodelistIds.ModelStatus),
                new ListDimension("contentArea", "Content area of support.", nameof(ModelFact.ContentAreas), CodelistIds.ContentArea),
            ],
            Measures =
            [
                new UnitCount("models", "Models.", "COUNT", Accumulation.Flow),
                new DistinctCount(
                    "cooperatives",
                    "Cooperatives that carry them out.",
                    "COUNT",
                    Accumulation.Flow,
                    nameof(ModelFact.CooperativeId)
                ),
                new Amount("months", "Months of support, planned while it runs.", "MONTHS", Accumulation.Flow, nameof(ModelFact.Months)),
                Alive("alive12Months", 12, 365),
                Alive("alive24Months", 24, 730),
                Alive("alive36Months", 36, 1_095),
                new Ratio(
                    "costPerSurvivingChain",
                    "State money paid out for models whose chain was looked at after support, by those last found alive.",
                    "VND",
                    Accumulation.Flow,
                    new Sum(nameof(ModelFact.DisbursedOfVerified)),
                    new Units(nameof(ModelFact.IsAlive))
                )
                {
                    Digits = 0,
                },
            ],
        };

    private static Survival Alive(string name, int months, int days) =>
        new(
            name,
            $"Chains alive {months} months after support ended. The day on which a chain is found dead counts as its end, which is the latest that it can be; "
                + "chains that nobody looked at and cancelled models are not at risk. Null where chains lived on and none was followed for so long.",
            nameof(ModelFact.SurvivalDays),
            nameof(ModelFact.IsDead),
            days
        );
}
