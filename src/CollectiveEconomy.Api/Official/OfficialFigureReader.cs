using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Official.Comparisons;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Official;

/// <summary>Reads what is published out of the register, to set it side by side: a few hundred rows, read for each question so that they are never old.</summary>
/// <param name="store">The register.</param>
/// <param name="areas">The areas.</param>
/// <param name="codelists">The codelists.</param>
/// <param name="definitions">What the indicators have to do with each other.</param>
internal sealed class OfficialFigureReader(
    IDbContextFactory<RegisterContext> store,
    AreaDirectory areas,
    CodelistDirectory codelists,
    OfficialDefinitions definitions
)
{
    /// <summary>Every comparison of official figures.</summary>
    public async Task<IReadOnlyList<OfficialComparison>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var register = await store.CreateDbContextAsync(cancellationToken);
        var holdings = new OfficialHoldings(
            await register.OfficialFigures.AsNoTracking().OrderBy(figure => figure.Code).ToListAsync(cancellationToken),
            await register.Indicators.AsNoTracking().ToListAsync(cancellationToken),
            await register.SourceDocuments.AsNoTracking().ToListAsync(cancellationToken),
            Enum.GetValues<AreaSet>().SelectMany(areas.Provinces),
            codelists.Codes(CodelistIds.Entity).Concat(codelists.Codes(CodelistIds.Field)),
            definitions.RatioTerms,
            definitions.NearestActuals
        );
        return holdings.Compare();
    }
}
