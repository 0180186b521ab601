using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Facts;

namespace CollectiveEconomy.Statistics.Cubes.Definitions;

/// <summary>Difficulties in carrying out models.</summary>
public sealed class DifficultiesCube : ICubeDefinition
{
    /// <inheritdoc />
    public Cube Cube { get; } =
        new()
        {
            Name = "difficulties",
            Summary = "Difficulties reported of value-chain models and of the work of support units.",
            Facts = typeof(DifficultyFact),
            Dimensions =
            [
                new CodedDimension(
                    "programme",
                    "Programme; null for what concerns a unit's work as such.",
                    nameof(DifficultyFact.Programme),
                    CodelistIds.Programme
                ),
                new YearDimension("year", "Calendar year of the reports.", nameof(DifficultyFact.Year)),
                new CodedDimension("type", "What the difficulty is.", nameof(DifficultyFact.Type), CodelistIds.DifficultyType),
                Places.Region,
                Places.Province,
                new CodedDimension(
                    "unit",
                    "Unit that met or reported it, or that supports the model.",
                    nameof(DifficultyFact.Unit),
                    CodelistIds.SupportUnit
                ),
            ],
            Measures =
            [
                new Amount("cases", "Reports of difficulties.", "COUNT", Accumulation.Flow, nameof(DifficultyFact.Cases))
                {
                    IsSplit = true,
                },
                new DistinctCount("models", "Models in support.", "COUNT", Accumulation.Flow, nameof(DifficultyFact.ModelId)),
                new Ratio(
                    "casesPer100Models",
                    "Reports of difficulties of models, by models in support, met or not.",
                    "RATIO",
                    Accumulation.Flow,
                    new Sum(nameof(DifficultyFact.Cases), With: nameof(DifficultyFact.ModelId)),
                    new Distinct(nameof(DifficultyFact.ModelId))
                )
                {
                    Factor = 100,
                },
                new Ratio(
                    "meanSeverity",
                    "Mean severity of the reports, from 1 (hardly felt) to 5 (work stopped).",
                    "POINTS",
                    Accumulation.Flow,
                    new Sum(nameof(DifficultyFact.Severity)),
                    new Sum(nameof(DifficultyFact.Cases))
                ),
            ],
        };
}
