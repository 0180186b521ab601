using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Publishing;

/// <summary>The codes and labels that a release keeps: those of the codelists, and what tables of the register name as codelists too.</summary>
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
        var history = new ProvinceHistory(provinces, await register.AreaValidities.ToListAsync(cancellationToken));
        var programmes = await register
            .Programmes.OrderBy(programme => programme.StartYear)
            .ThenBy(programme => programme.Code)
            .ToListAsync(cancellationToken);
        var products = await register.Products.OrderBy(product => product.Code).ToListAsync(cancellationToken);
        var units = await register.SupportUnits.OrderBy(unit => unit.Code).ToListAsync(cancellationToken);
        var indicators = await register.OutcomeIndicators.OrderBy(indicator => indicator.Code).ToListAsync(cancellationToken);
        return
        [
            .. codes,
            .. regions
                .GroupBy(region => region.Areas)
                .SelectMany(set => AsCodes(AreaCodelists.Id(AreaLevel.Region, set.Key), set, region => region.Code)),
            .. provinces
                .GroupBy(province => province.Areas)
                .SelectMany(set => AsCodes(AreaCodelists.Id(AreaLevel.Province, set.Key), set, province => province.Code)),
            .. EarlierNames(provinces, history),
            .. AsCodes(CodelistIds.Programme, programmes, programme => programme.Code),
            .. AsCodes(CodelistIds.Product, products, product => product.Code),
            .. AsCodes(CodelistIds.SupportUnit, units, unit => unit.Code),
            .. AsCodes(CodelistIds.OutcomeIndicator, indicators, indicator => indicator.Code)
                .Zip(
                    indicators,
                    (code, indicator) =>
                        code with
                        {
                            NoteVi = indicator.DefinitionVi,
                            NoteEn = indicator.DefinitionEn,
                            IsVerified = indicator.IsVerified,
                        }
                ),
        ];
    }

    /// <summary>Names that provinces had at the end of earlier years, in a list for each last year of such a name.</summary>
    private static IEnumerable<Code> EarlierNames(IEnumerable<Province> provinces, ProvinceHistory history) =>
        from earlier in (
            from province in provinces
            from period in history.OfTerritory(province)
            where period.ValidTo is not null && period.NameVi != province.NameVi
            select (Named: province with { NameVi = period.NameVi, NameEn = period.NameEn }, Until: LastYear(period.ValidTo!.Value))
        ).GroupBy(earlier => AreaCodelists.UntilYear(AreaCodelists.Id(AreaLevel.Province, earlier.Named.Areas), earlier.Until))
        from code in AsCodes(earlier.Key, earlier.Select(name => name.Named), province => province.Code)
        select code;

    /// <summary>The last year at whose end a name that was valid to a day was in force.</summary>
    private static int LastYear(DateOnly validTo) => validTo.AddDays(1).Year - 1;

    private static IEnumerable<Code> AsCodes<TNamed>(string codelist, IEnumerable<TNamed> list, Func<TNamed, string> code)
        where TNamed : INamed =>
        list.Select(
            (named, place) =>
                new Code
                {
                    CodelistId = codelist,
                    Value = code(named),
                    SortOrder = place + 1,
                    NameVi = named.NameVi,
                    NameEn = named.NameEn,
                    NoteVi = null,
                    NoteEn = null,
                    IsVerified = true,
                    Source = null,
                }
        );
}
