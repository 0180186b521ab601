using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes.Aggregates;
using CollectiveEconomy.Statistics.Cubes.Dimensions;
using CollectiveEconomy.Statistics.Cubes.Measures;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Protection;

namespace CollectiveEconomy.Statistics.Cubes.Definitions;

/// <summary>Proposals and how they were appraised.</summary>
public sealed class AppraisalsCube : ICubeDefinition
{
    /// <inheritdoc />
    public Cube Cube { get; } =
        new()
        {
            Name = "appraisals",
            Summary = "Proposals of cooperatives and their appraisal.",
            Facts = typeof(AppraisalFact),
            Dimensions =
            [
                new CodedDimension("programme", "Programme.", nameof(AppraisalFact.Programme), CodelistIds.Programme),
                new YearDimension("yearSubmitted", "Calendar year of the first submission.", nameof(AppraisalFact.YearSubmitted)),
                new CodedDimension("unit", "Unit that handles the file.", nameof(AppraisalFact.Unit), CodelistIds.SupportUnit),
                Places.Region,
                Places.Province,
                new CodedDimension(
                    "decision",
                    "Decision; null while the file is open.",
                    nameof(AppraisalFact.Decision),
                    CodelistIds.ProposalDecision
                ),
            ],
            Measures =
            [
                new UnitCount("proposals", "Proposals.", "COUNT", Accumulation.Flow),
                new TimeToEvent(
                    "daysToDecision",
                    "Days from the first submission to the decision; open files are censored at the end of the release, not excluded.",
                    "DAYS",
                    nameof(AppraisalFact.Days),
                    nameof(AppraisalFact.IsDecided)
                ),
                new Amount("rounds", "Number of submissions.", "COUNT", Accumulation.Flow, nameof(AppraisalFact.Rounds)),
                new Ratio(
                    "acceptanceRate",
                    "Share of decided proposals that were approved.",
                    "PERCENT",
                    Accumulation.Flow,
                    new Units(nameof(AppraisalFact.IsApproved)),
                    new Units(nameof(AppraisalFact.IsDecided))
                )
                {
                    Factor = 100,
                },
                new Amount("score", "Appraisal score, 0 to 100.", "POINTS", Accumulation.Flow, nameof(AppraisalFact.Score))
                {
                    Scale = 100,
                    HasTotal = false,
                    Guards = [new Guard(nameof(AppraisalFact.Score), Concept.AppraisalScore.Scale)],
                },
            ],
        };
}
