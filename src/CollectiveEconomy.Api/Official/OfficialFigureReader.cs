using CollectiveEconomy.Api.Areas;
using CollectiveEconomy.Api.Codelists;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Official.Comparisons;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Official;

/// <summary>
/// Reads what is published out of the register and sets it side by side: a few hundred rows, compared once for each version of the register, which every question looks
/// up, so that they are never old.
/// </summary>
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
    private volatile Compared? _last;

    /// <summary>Every comparison of official figures.</summary>
    public async Task<IReadOnlyList<OfficialComparison>> ReadAsync(CancellationToken cancellationToken)
    {
        await using var register = await store.CreateDbContextAsync(cancellationToken);
        // Looked up before the rows are read: what changes meanwhile is another version to the next question.
        var version = await RegisterVersion.OfAsync(register);
        if (version is not null && _last is { } last && last.Version == version)
            return last.Comparisons;
        var compared = new Compared(version, await CompareAsync(register, cancellationToken));
        _last = compared;
        return compared.Comparisons;
    }

    private async Task<IReadOnlyList<OfficialComparison>> CompareAsync(RegisterContext register, CancellationToken cancellationToken)
    {
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

    /// <summary>The comparisons of a version of the register; null where the database does not tell its version.</summary>
    private sealed record Compared(string? Version, IReadOnlyList<OfficialComparison> Comparisons);
}
