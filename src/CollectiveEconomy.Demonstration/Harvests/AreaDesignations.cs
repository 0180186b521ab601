using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Cooperatives;
using CollectiveEconomy.Statistics.Products;

namespace CollectiveEconomy.Demonstration.Harvests;

/// <summary>Key products of regions and provinces of both area sets. Which they are is an assumption, as are <see cref="KeyProducts"/>; those of a merged area follow its parts.</summary>
internal sealed class AreaDesignations(int seed, IReadOnlyList<Region> regions, IReadOnlyList<Province> provinces)
{
    private const int OfRegion = 4;
    private const int LeastOfProvince = 2;
    private const int MaxOfProvince = 4;
    private static readonly DateOnly Since = new(2018, 1, 1);
    private readonly List<Province> _former = [.. provinces.Where(province => province.Areas == AreaSet.AreasBefore2025)];

    public IEnumerable<KeyProductDesignation> All() => regions.SelectMany(OfARegion).Concat(provinces.SelectMany(OfAProvince));

    private IEnumerable<KeyProductDesignation> OfARegion(Region region)
    {
        var current = provinces.Where(province => province.RegionCode == region.Code).Select(province => province.Id).ToHashSet();
        var parts =
            region.Areas == AreaSet.AreasBefore2025
                ? [region.Code]
                : _former.Where(old => current.Contains(old.SuccessorId!.Value)).Select(old => old.RegionCode);
        return Best(parts.SelectMany(part => KeyProducts.OfRegion[part]), OfRegion)
            .Select(product => Row(product, DesignationLevel.Regional, region.Code, null, region.ValidFrom ?? Since, region.ValidTo));
    }

    private IEnumerable<KeyProductDesignation> OfAProvince(Province province)
    {
        var isFormer = province.Areas == AreaSet.AreasBefore2025;
        var products = isFormer
            ? OfFormer(province)
            : Best(
                _former.Where(old => old.SuccessorId == province.Id).SelectMany(OfFormer).Select(product => (product, 1.0)),
                MaxOfProvince
            );
        return products.Select(product =>
            Row(
                product,
                DesignationLevel.Provincial,
                null,
                province.Id,
                isFormer ? Since : Horizon.Merger,
                isFormer ? Horizon.Merger.AddDays(-1) : null
            )
        );
    }

    private List<string> OfFormer(Province province)
    {
        var draws = new Draws(seed, "key products", province.Id);
        var count = draws.Whole(LeastOfProvince, MaxOfProvince);
        return Best(KeyProducts.OfRegion[province.RegionCode].Select(product => (product.Item, product.Weight / draws.Waiting())), count);
    }

    private static List<string> Best(IEnumerable<(string Item, double Weight)> products, int count) =>
        [
            .. products
                .GroupBy(product => product.Item)
                .OrderByDescending(product => product.Sum(part => part.Weight))
                .ThenBy(product => product.Key, StringComparer.Ordinal)
                .Take(count)
                .Select(product => product.Key),
        ];

    private static KeyProductDesignation Row(
        string product,
        DesignationLevel level,
        string? region,
        int? province,
        DateOnly from,
        DateOnly? to
    ) =>
        new()
        {
            Id = 0,
            ProductCode = product,
            Level = level,
            RegionCode = region,
            ProvinceId = province,
            CooperativeId = null,
            Stars = null,
            Decision =
                level == DesignationLevel.Regional
                    ? $"Danh mục sản phẩm của vùng {Names.Mark}"
                    : $"Danh mục sản phẩm của tỉnh {Names.Mark}",
            ValidFrom = from,
            ValidTo = to,
            Origin = Origin.Synthetic,
        };
}
