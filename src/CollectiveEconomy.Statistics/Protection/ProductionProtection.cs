using CollectiveEconomy.Statistics.Facts;

namespace CollectiveEconomy.Statistics.Protection;

/// <summary>Production: noise on quantities; a part has a noise of its own beside that of its whole, so that shares are blurred too.</summary>
public sealed class ProductionProtection : FactProtection<ProductionFact>
{
    /// <inheritdoc />
    protected override void Measure(ProductionFact fact, ConceptSizes sizes)
    {
        // Totals are asked by product.
        var stratum = StratumOf(fact, fact.Product);
        sizes.Add(Concept.Area, fact.CooperativeId, stratum, fact.Year, fact.Area ?? fact.CertifiedArea);
        sizes.Add(Concept.Volume, fact.CooperativeId, stratum, fact.Year, fact.Volume ?? fact.ContractedVolume);
        sizes.Add(Concept.ProductionValue, fact.CooperativeId, stratum, fact.Year, fact.Value);
    }

    /// <inheritdoc />
    protected override IEnumerable<ProductionFact> Protect(IEnumerable<ProductionFact> facts, Noise noise) =>
        facts.Select(
            (fact, row) =>
            {
                long? On(Concept concept, long? value, string role = "") =>
                    noise.On(concept, fact.CooperativeId, fact.Year, value, fact.Product + role);
                return fact with
                {
                    RecordKey = noise.RecordKey(fact.CooperativeId, fact.Year, row),
                    Area = On(Concept.Area, fact.Area),
                    CertifiedArea = On(Concept.Area, fact.CertifiedArea, "/certified"),
                    Volume = On(Concept.Volume, fact.Volume),
                    ContractedVolume = On(Concept.Volume, fact.ContractedVolume, "/contracted"),
                    Value = On(Concept.ProductionValue, fact.Value),
                };
            }
        );
}
