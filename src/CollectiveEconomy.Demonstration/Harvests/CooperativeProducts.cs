using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Demonstration.Harvests;

/// <summary>The key products that agricultural cooperatives produce: those of the model, or one to three of the region.</summary>
internal sealed class CooperativeProducts(int seed, IEnumerable<SupportedModel> models, IReadOnlyList<Organisation> organisations)
{
    private readonly Dictionary<int, IReadOnlyList<string>> _ofModels = models.ToDictionary(
        model => model.Organisation.Id,
        model => (IReadOnlyList<string>)[.. model.Products.Select(product => product.ProductCode)]
    );

    /// <summary>Agricultural cooperatives, unions and groups left out.</summary>
    public IReadOnlyList<Organisation> Producers { get; } =
    [
        .. organisations.Where(organisation =>
            organisation.LegalForm == LegalForms.Cooperative && organisation.Field == FieldShares.Agriculture
        ),
    ];

    public IReadOnlyList<string> Of(Organisation organisation) =>
        _ofModels.TryGetValue(organisation.Id, out var products)
            ? products
            : [.. ModelContents.Products(seed, organisation.Key, organisation.Province.RegionCode).Select(product => product.ProductCode)];
}
