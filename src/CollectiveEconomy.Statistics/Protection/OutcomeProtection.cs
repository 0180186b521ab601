using CollectiveEconomy.Statistics.Facts;

namespace CollectiveEconomy.Statistics.Protection;

/// <summary>Outcomes of models: what an indicator repeats of the annual report has the noise of the annual report.</summary>
public sealed class OutcomeProtection : FactProtection<OutcomeFact>
{
    private const string Target = "target";

    /// <inheritdoc />
    protected override void Measure(OutcomeFact fact, ConceptSizes sizes)
    {
        var stratum = StratumOf(fact, fact.Field);
        var (concept, scale) = Concept.OfIndicator(fact.Indicator, fact.IsPercentage);
        sizes.Add(concept, fact.CooperativeId, stratum, fact.Year, (fact.Actual ?? fact.Baseline ?? fact.Target) / scale);
        sizes.Add(Concept.Attainment(fact.Indicator), fact.CooperativeId, stratum, fact.Year, fact.Attainment);
    }

    /// <inheritdoc />
    protected override IEnumerable<OutcomeFact> Protect(IEnumerable<OutcomeFact> facts, Noise noise)
    {
        var all = facts.ToList();
        var given = Exchange.Permutation(
            all.Count,
            item => (all[item].Indicator, $"{all[item].Programme} {all[item].Year}"),
            (left, right) =>
                Compare(
                    (all[left].Region2025, all[right].Region2025),
                    (all[left].Field, all[right].Field),
                    (all[left].Province2025, all[right].Province2025)
                ),
            (item, purpose) =>
                noise.ChanceOf($"{purpose} {all[item].Indicator}", all[item].CooperativeId, all[item].Year, all[item].ModelId)
        );
        return all.Select((fact, row) => WithNoise(fact, noise, row) with { MeetsTarget = all[given[row]].MeetsTarget });
    }

    private static OutcomeFact WithNoise(OutcomeFact fact, Noise noise, int row)
    {
        var (concept, scale) = Concept.OfIndicator(fact.Indicator, fact.IsPercentage);
        var baseline = On(fact.Baseline, fact.BaselineYear ?? fact.Year);
        var actual = On(fact.Actual, fact.Year);
        return fact with
        {
            RecordKey = noise.RecordKey(fact.CooperativeId, fact.Year, row),
            Baseline = baseline,
            Target = On(fact.Target, fact.TargetYear ?? fact.Year, Target),
            Actual = actual,
            // Noise of its own would be a second noise on the same values.
            Change = actual - baseline,
            Attainment = noise.On(
                Concept.Attainment(fact.Indicator),
                fact.CooperativeId,
                fact.Year,
                fact.Attainment,
                fact.ModelId.ToString(System.Globalization.CultureInfo.InvariantCulture)
            ),
        };

        long? On(long? value, int year, string role = "") => noise.On(concept, fact.CooperativeId, year, value / scale, role) * scale;
    }
}
