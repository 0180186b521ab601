using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Official;
using CollectiveEconomy.Storage.Register;
using GraphQL;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Official;

/// <summary>Root fields of official figures.</summary>
internal sealed class OfficialQueries : IQueryFields
{
    /// <summary>What official figures measure, by code.</summary>
    /// <param name="store">The register.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    [Cost(Page = 60)]
    public static async Task<IReadOnlyList<Indicator>> Indicators(
        [FromServices] IDbContextFactory<RegisterContext> store,
        CancellationToken cancellationToken
    )
    {
        await using var register = await store.CreateDbContextAsync(cancellationToken);
        return await register.Indicators.OrderBy(indicator => indicator.Code).ToListAsync(cancellationToken);
    }
}
