using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Programmes;
using CollectiveEconomy.Storage.Register;
using GraphQL;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Programmes;

/// <summary>Root fields of programmes.</summary>
internal sealed class ProgrammeQueries : IQueryFields
{
    /// <summary>Programme phases, oldest first.</summary>
    /// <param name="store">The register.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public static async Task<IReadOnlyList<Programme>> Programmes(
        [FromServices] IDbContextFactory<RegisterContext> store,
        CancellationToken cancellationToken
    )
    {
        await using var register = await store.CreateDbContextAsync(cancellationToken);
        return await register
            .Programmes.OrderBy(programme => programme.StartYear)
            .ThenBy(programme => programme.Code)
            .ToListAsync(cancellationToken);
    }
}
