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
            Summary = "Difficulties reported for value-chain models and for the work of support units.",
            Facts = typeof(DifficultyFact),
            Dimensions =
            [
                new CodedDimension(
                    "programme",
                    "Programme; null for difficulties that concern the unit itself.",
                    nameof(DifficultyFact.Programme),
                    CodelistIds.Programme
                ),
                new YearDimension("year", "Calendar year of the reports.", nameof(DifficultyFact.Year)),
                new CodedDimension("type", "Type of difficulty.", nameof(DifficultyFact.Type), CodelistIds.DifficultyType),
                Places.Region,
                Places.Province,
                new CodedDimension(
                    "unit",
                    "Unit that encountered or reported the difficulty, or that supports the model.",
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
                new DistinctCount("models", "Models receiving support.", "COUNT", Accumulation.Flow, nameof(DifficultyFact.ModelId)),
                new Ratio(
                    "casesPer100Models",
                    "Difficulty reports per model receiving support, including models without difficulties.",
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
                    "Mean severity of the reports, from 1 (minor) to 5 (work stopped).",
                    "POINTS",
                    Accumulation.Flow,
                    new Sum(nameof(DifficultyFact.Severity)),
                    new Sum(nameof(DifficultyFact.Cases))
                ),
            ],
        };
}
