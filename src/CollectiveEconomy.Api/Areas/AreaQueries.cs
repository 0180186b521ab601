using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Storage.Register;
using GraphQL;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Areas;

/// <summary>Root fields of areas.</summary>
internal sealed class AreaQueries : IQueryFields
{
    /// <summary>The regions of an area set, in their official order.</summary>
    /// <param name="directory">The areas.</param>
    /// <param name="areas">The area set.</param>
    public static IEnumerable<Region> Regions([FromServices] AreaDirectory directory, AreaSet areas = AreaSet.Areas2025) =>
        directory.Regions(areas);

    /// <summary>The provinces of an area set, by code.</summary>
    /// <param name="directory">The areas.</param>
    /// <param name="areas">The area set.</param>
    [Cost(Page = 63)]
    public static IEnumerable<Province> Provinces([FromServices] AreaDirectory directory, AreaSet areas = AreaSet.Areas2025) =>
        directory.Provinces(areas);

    /// <summary>Changes of the country's division, oldest first.</summary>
    /// <param name="store">The register.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public static async Task<IReadOnlyList<AreaEvent>> AreaEvents(
        [FromServices] IDbContextFactory<RegisterContext> store,
        CancellationToken cancellationToken
    )
    {
        await using var register = await store.CreateDbContextAsync(cancellationToken);
        return await register.AreaEvents.OrderBy(change => change.EffectiveDate).ThenBy(change => change.Id).ToListAsync(cancellationToken);
    }
}
