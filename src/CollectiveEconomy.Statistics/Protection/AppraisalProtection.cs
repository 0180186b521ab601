using CollectiveEconomy.Statistics.Facts;

namespace CollectiveEconomy.Statistics.Protection;

/// <summary>Proposals: noise on scores.</summary>
public sealed class AppraisalProtection : FactProtection<AppraisalFact>
{
    /// <inheritdoc />
    protected override void Measure(AppraisalFact fact, ConceptSizes sizes) =>
        sizes.Add(Concept.AppraisalScore, fact.CooperativeId, StratumOf(fact, fact.Programme), fact.YearSubmitted, fact.Score);

    /// <inheritdoc />
    protected override IEnumerable<AppraisalFact> Protect(IEnumerable<AppraisalFact> facts, Noise noise) =>
        facts.Select(
            (fact, row) =>
                fact with
                {
                    RecordKey = noise.RecordKey(fact.CooperativeId, fact.YearSubmitted, row),
                    Score = noise.On(
                        Concept.AppraisalScore,
                        fact.CooperativeId,
                        fact.YearSubmitted,
                        fact.Score,
                        row.ToString(System.Globalization.CultureInfo.InvariantCulture)
                    ),
                }
        );
}
