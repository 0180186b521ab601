using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>The codes and labels that a release keeps: those of the codelists, and the areas as codelists too.</summary>
internal static class ReleaseCodes
{
    public static async Task<IReadOnlyList<Code>> ReadAsync(RegisterContext register, CancellationToken cancellationToken)
    {
        var codes = await register.Codes.OrderBy(code => code.CodelistId).ThenBy(code => code.SortOrder).ToListAsync(cancellationToken);
        var regions = await register
            .Regions.OrderBy(region => region.Areas)
            .ThenBy(region => region.SortOrder)
            .ToListAsync(cancellationToken);
        var provinces = await register
            .Provinces.OrderBy(province => province.Areas)
            .ThenBy(province => province.Code)
            .ToListAsync(cancellationToken);
        return
        [
            .. codes,
            .. regions
                .GroupBy(region => region.Areas)
                .SelectMany(set => AsCodes(AreaLevel.Region, set.Key, set.Select(region => (region.Code, (INamed)region)))),
            .. provinces
                .GroupBy(province => province.Areas)
                .SelectMany(set => AsCodes(AreaLevel.Province, set.Key, set.Select(province => (province.Code, (INamed)province)))),
        ];
    }

    private static IEnumerable<Code> AsCodes(AreaLevel level, AreaSet areas, IEnumerable<(string Code, INamed Name)> list) =>
        list.Select(
            (area, place) =>
                new Code
                {
                    CodelistId = AreaCodelists.Id(level, areas),
                    Value = area.Code,
                    SortOrder = place + 1,
                    NameVi = area.Name.NameVi,
                    NameEn = area.Name.NameEn,
                    Note = null,
                    IsVerified = true,
                    Source = null,
                }
        );
}
