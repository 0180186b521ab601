using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Api.Execution;
using CollectiveEconomy.Api.Filtering;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Official;

/// <summary>Turns filters of official figures into conditions of the register.</summary>
/// <param name="store">The register.</param>
/// <param name="areas">The areas.</param>
/// <param name="codelists">The codelists.</param>
public sealed class OfficialFiltering(IDbContextFactory<RegisterContext> store, AreaDirectory areas, CodelistDirectory codelists)
{
    /// <summary>Code of the whole country.</summary>
    public const string Country = "VN";

    /// <summary>Checks the codes of a filter.</summary>
    /// <returns>What keeps the figures that fulfil it.</returns>
    /// <exception cref="CodeUnknown">A code is in no list.</exception>
    /// <exception cref="BadInput">A province's code comes without its area set.</exception>
    public async Task<Func<RegisterContext, IQueryable<OfficialFigure>>> OfAsync(
        OfficialFigureFilter? filter,
        CancellationToken cancellationToken
    )
    {
        if (filter is null)
            return register => register.OfficialFigures;
        var entity = filter.Entity.Checked("entity", CodelistIds.Entity, codelists);
        var field = filter.Field.Checked("field", CodelistIds.Field, codelists);
        var area = CheckedArea(filter);
        var documents = await CheckedDocumentsAsync(filter, cancellationToken);
        return register =>
            register
                .OfficialFigures.Where(figure => documents == null || documents.Contains(figure.SourceDocumentCode))
                .Matching(filter.Indicator, figure => figure.IndicatorCode)
                .Matching(area, figure => figure.AreaCode)
                .Matching(filter.Year, figure => figure.PeriodEnd.Year)
                .Matching(entity, figure => figure.Entity)
                .Matching(field, figure => figure.Field)
                .Matching(filter.Breakdown, figure => figure.Breakdown)
                .Where(figure => filter.Areas == null || figure.Areas == filter.Areas)
                .Where(figure => filter.Kind == null || filter.Kind.Contains(figure.ValueKind));
    }

    private CodeFilter? CheckedArea(OfficialFigureFilter filter)
    {
        var sets = filter.Areas is { } one ? [one] : Enum.GetValues<AreaSet>();
        var provinces = sets.SelectMany(areas.Provinces).Select(province => province.Code).ToHashSet();
        var regions = sets.SelectMany(areas.Regions).Select(region => region.Code);
        var area = filter.Area.Checked("area", "the areas", [Country, .. regions, .. provinces]);
        return filter.Areas is null && area?.Codes.FirstOrDefault(provinces.Contains) is { } province
            ? throw new BadInput($"area: the province code '{province}' needs 'areas' beside it: AREAS_2025 or AREAS_BEFORE_2025.")
            : area;
    }

    /// <summary>Checks the codes of indicators and sources.</summary>
    /// <returns>The documents that fulfil the filters on source and issuer; null when there are none.</returns>
    private async Task<List<string>?> CheckedDocumentsAsync(OfficialFigureFilter filter, CancellationToken cancellationToken)
    {
        await using var register = await store.CreateDbContextAsync(cancellationToken);
        if (filter.Indicator is not null)
            filter.Indicator.Checked(
                "indicator",
                "the indicators",
                await register.Indicators.Select(indicator => indicator.Code).ToListAsync(cancellationToken)
            );
        if (filter.Source is null && filter.Issuer is null)
            return null;
        var documents = await register.SourceDocuments.ToListAsync(cancellationToken);
        var source = filter.Source.Checked("source", "the source documents", documents.Select(document => document.Code));
        var issuer = filter.Issuer.Checked("issuer", "the issuers", documents.Select(document => document.Issuer));
        var matching = documents.AsQueryable().Matching(source, document => document.Code).Matching(issuer, document => document.Issuer);
        return [.. matching.Select(document => document.Code)];
    }
}
