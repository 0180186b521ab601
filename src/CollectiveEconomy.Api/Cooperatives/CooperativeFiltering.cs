using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Api.Filtering;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Cooperatives;

namespace CollectiveEconomy.Api.Cooperatives;

/// <summary>Turns filters of organisations into conditions of the register.</summary>
/// <param name="directory">The areas.</param>
/// <param name="codelists">The codelists.</param>
public sealed class CooperativeFiltering(AreaDirectory directory, CodelistDirectory codelists)
{
    /// <summary>Checks the codes of a filter.</summary>
    /// <returns>What keeps the organisations that fulfil it.</returns>
    /// <exception cref="CodeUnknown">A code is in no list.</exception>
    public Func<IQueryable<Cooperative>, IQueryable<Cooperative>> Of(CooperativeFilter? filter, AreaSet areas)
    {
        if (filter is null)
            return items => items;
        var field = filter.Field.Checked("field", CodelistIds.Field, codelists);
        var legalForm = filter.LegalForm.Checked("legalForm", CodelistIds.LegalForm, codelists);
        var provinces = ProvincesOf(filter, areas);
        return items =>
            FoundedIn(Inside(items, provinces, areas), filter.FoundedYear)
                .Matching(filter.Code, cooperative => cooperative.Code)
                .Matching(filter.Name, cooperative => cooperative.SearchName)
                .Matching(field, cooperative => cooperative.Field)
                .Matching(legalForm, cooperative => cooperative.LegalForm)
                .Where(cooperative => filter.Origin == null || cooperative.Origin == filter.Origin);
    }

    /// <summary>The keys of the provinces that fulfil the filters on areas; null when there are none.</summary>
    private List<int>? ProvincesOf(CooperativeFilter filter, AreaSet areas)
    {
        var province = filter.Province.Checked(
            "province",
            AreaCodelists.Id(AreaLevel.Province, areas),
            directory.Provinces(areas).Select(known => known.Code)
        );
        var region = filter.Region.Checked(
            "region",
            AreaCodelists.Id(AreaLevel.Region, areas),
            directory.Regions(areas).Select(known => known.Code)
        );
        if (province is null && region is null)
            return null;
        var inside = directory
            .Provinces(areas)
            .AsQueryable()
            .Matching(province, candidate => candidate.Code)
            .Matching(region, candidate => candidate.RegionCode);
        return [.. inside.Select(candidate => candidate.Id)];
    }

    private static IQueryable<Cooperative> Inside(IQueryable<Cooperative> items, List<int>? provinces, AreaSet areas) =>
        provinces is null ? items
        : areas == AreaSet.Areas2025 ? items.Where(cooperative => provinces.Contains(cooperative.ProvinceId))
        : items.Where(cooperative => cooperative.FormerProvinceId != null && provinces.Contains(cooperative.FormerProvinceId.Value));

    private static IQueryable<Cooperative> FoundedIn(IQueryable<Cooperative> items, NumberFilter? year) =>
        items.Matching(year, cooperative => cooperative.Founded == null ? null : cooperative.Founded.Value.Year);
}
