using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cubes;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>One fact for each production of a product in a year, by cooperative, product and year.</summary>
public sealed class ProductionFacts : ICubeFacts
{
    /// <inheritdoc />
    public Cube Cube { get; } = Cube.All.Single(cube => cube.Facts == typeof(ProductionFact));

    /// <inheritdoc />
    public IEnumerable<object> Read(FactSource source)
    {
        var cooperatives = source.Cooperatives;
        var groups = source.Register.Products.ToDictionary(product => product.Code, product => product.Group);
        var designations = new PublishedDesignations(source);
        var productions = source
            .Register.Productions.Where(production => production.Year <= source.LastYear)
            .OrderBy(production => production.CooperativeId)
            .ThenBy(production => production.ProductCode)
            .ThenBy(production => production.Year);
        foreach (var production in productions)
            if (cooperatives.TryGetValue(production.CooperativeId, out var cooperative))
                yield return Fact(production, cooperative, groups[production.ProductCode], designations);
    }

    private static ProductionFact Fact(
        Production production,
        PublishedCooperative cooperative,
        string group,
        PublishedDesignations designations
    ) =>
        new()
        {
            CooperativeId = cooperative.Id,
            Year = production.Year,
            Product = production.ProductCode,
            ProductGroup = group,
            KeyProductLevel = EnumCodes.Of(designations.LevelOf(production.ProductCode, cooperative, production.Year)),
            OcopStars = designations.StarsOf(production.ProductCode, cooperative, production.Year),
            Region2025 = cooperative.Place.Region2025,
            RegionBefore2025 = cooperative.Place.RegionBefore2025,
            Province2025 = cooperative.Place.Province2025,
            ProvinceBefore2025 = cooperative.Place.ProvinceBefore2025,
            Area = Hundredths.Of(production.AreaHa),
            Volume = Hundredths.Of(production.VolumeTonnes),
            Value = production.Value,
            ContractedVolume = Hundredths.Of(production.ContractedVolumeTonnes),
            CertifiedArea = Hundredths.Of(production.CertifiedAreaHa),
        };
}
