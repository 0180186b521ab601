using CollectiveEconomy.Demonstration.Harvests;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Demonstration;

/// <summary>What agricultural cooperatives produce, and which certificates and designations their products have. Rows are made as they are read.</summary>
internal sealed class SyntheticProduce(
    ReferenceData reference,
    DemonstrationPlan plan,
    double scale,
    IReadOnlyList<SupportedModel> models,
    IReadOnlyList<Organisation> organisations
)
{
    private readonly CooperativeProducts _products = new(plan.Seed, models, organisations);
    private readonly Certificates _certificates = new(
        plan.Seed,
        reference.Products.ToDictionary(product => product.Code, product => product.Group)
    );

    public IEnumerable<Certification> Certifications =>
        _products
            .Producers.SelectMany(producer => _certificates.Of(producer, _products.Of(producer)))
            .Select((row, index) => row with { Id = index + 1 });

    public IEnumerable<Production> Productions
    {
        get
        {
            var productions = new Productions(plan);
            return _products
                .Producers.SelectMany(producer =>
                {
                    var products = _products.Of(producer);
                    return productions.Of(producer, products, [.. _certificates.Of(producer, products)]);
                })
                .Select((row, index) => row with { Id = index + 1 });
        }
    }

    /// <summary>Of regions and provinces, then of cooperatives; after those of the country, which are real.</summary>
    public IEnumerable<KeyProductDesignation> Designations =>
        new AreaDesignations(plan.Seed, reference.Regions, reference.Provinces)
            .All()
            .Concat(new OcopDesignations(plan.Seed, new Figures(reference.OfficialFigures), scale, _products).All())
            .Select((row, index) => row with { Id = reference.Designations.Count + index + 1 });
}
