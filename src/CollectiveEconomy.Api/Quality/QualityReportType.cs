using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Ingestion.Quality;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Quality;
using CollectiveEconomy.Storage.Register;
using GraphQL;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Quality;

/// <summary>The quality report in the schema.</summary>
internal sealed class QualityReportType : TypeOf<QualityReport>
{
    /// <summary>Unit response by year: the whole country first, then provinces by code.</summary>
    /// <param name="report">The report.</param>
    /// <param name="store">The register.</param>
    /// <param name="deadline">By when reports must be there.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    [Cost(Page = 640)]
    public static async Task<IReadOnlyList<UnitResponse>> UnitResponses(
        [FromSource] QualityReport report,
        [FromServices] IDbContextFactory<RegisterContext> store,
        [FromServices] Deadline deadline,
        CancellationToken cancellationToken
    )
    {
        await using var register = await store.CreateDbContextAsync(cancellationToken);
        return await Ingestion.Quality.UnitResponses.ReadAsync(register, report.Areas, report.Year, deadline.Reports, cancellationToken);
    }

    /// <summary>Item non-response in received reports, by year, in the order of the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="store">The register.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    [Cost(Page = 150)]
    public static async Task<IReadOnlyList<ItemNonResponse>> ItemNonResponses(
        [FromSource] QualityReport report,
        [FromServices] IDbContextFactory<RegisterContext> store,
        CancellationToken cancellationToken
    )
    {
        await using var register = await store.CreateDbContextAsync(cancellationToken);
        return await Ingestion.Quality.ItemNonResponses.ReadAsync(register, report.Year, cancellationToken);
    }

    /// <summary>Findings by rule and year of receipt; the most frequent first within a year.</summary>
    /// <param name="report">The report.</param>
    /// <param name="store">The register.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    [RequiresRole(Role.Steward)]
    [Cost(Page = 200)]
    public static async Task<IReadOnlyList<RuleFindings>> Findings(
        [FromSource] QualityReport report,
        [FromServices] IDbContextFactory<RegisterContext> store,
        CancellationToken cancellationToken
    )
    {
        await using var register = await store.CreateDbContextAsync(cancellationToken);
        return await FindingsByRule.ReadAsync(register, report.Year, cancellationToken);
    }

    /// <summary>
    /// National official totals compared with register counts at the end of the same year, by indicator, year and source.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="store">The register.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    [Cost(Page = 60)]
    public static async Task<IReadOnlyList<OfficialCoverage>> Coverage(
        [FromSource] QualityReport report,
        [FromServices] IDbContextFactory<RegisterContext> store,
        CancellationToken cancellationToken
    )
    {
        await using var register = await store.CreateDbContextAsync(cancellationToken);
        return await OfficialCoverages.ReadAsync(register, report.Year, cancellationToken);
    }
}
