using System.Globalization;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Facts;
using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>Which products are key products where, and who holds stars. What a published source designates counts beside rows of any origin.</summary>
internal sealed class PublishedDesignations
{
    private readonly ILookup<string, KeyProductDesignation> _ofAreas;
    private readonly ILookup<(int? CooperativeId, string Product), KeyProductDesignation> _ofCooperatives;

    public PublishedDesignations(FactSource source)
    {
        var designations = source
            .Register.KeyProductDesignations.Where(designation =>
                designation.Origin == source.Origin || designation.Origin == Origin.Reported
            )
            .ToList();
        _ofAreas = designations
            .Where(designation => designation.Level != DesignationLevel.Ocop)
            .ToLookup(designation => designation.ProductCode);
        _ofCooperatives = designations
            .Where(designation => designation.Level == DesignationLevel.Ocop && designation.CooperativeId is not null)
            .ToLookup(designation => (designation.CooperativeId, designation.ProductCode));
    }

    /// <summary>Widest level at which a product is a key product where a cooperative is, in a year; null when at none.</summary>
    public DesignationLevel? LevelOf(string product, PublishedCooperative cooperative, int year) =>
        KeyProductLevels.Widest(
            _ofAreas[product]
                .Where(designation => CountsIn(designation, cooperative.Place))
                .Concat(_ofCooperatives[(cooperative.Id, product)])
                .Where(designation => KeyProductLevels.CountsIn(designation, year))
                .Select(designation => designation.Level)
        );

    /// <summary>Most stars that a cooperative held for a product in a year, a code of OCOP_STAR; null without any.</summary>
    public string? StarsOf(string product, PublishedCooperative cooperative, int year) =>
        _ofCooperatives[(cooperative.Id, product)]
            .Where(designation => KeyProductLevels.CountsIn(designation, year))
            .Max(designation => designation.Stars)
            ?.ToString(CultureInfo.InvariantCulture);

    private static bool CountsIn(KeyProductDesignation designation, Place place) =>
        designation.Level == DesignationLevel.National || place.IsIn(designation.RegionCode, designation.ProvinceId);
}
