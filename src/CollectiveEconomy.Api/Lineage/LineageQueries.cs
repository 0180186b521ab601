using CollectiveEconomy.Engine.Schema;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Storage.Register;
using GraphQL;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Lineage;

/// <summary>Root field of changes of the register.</summary>
internal sealed class LineageQueries : IQueryFields
{
    /// <summary>
    /// Time of the last change of the register by a submission or a rollback; null when there was none. Records may differ from releases that were
    /// made before it.
    /// </summary>
    /// <param name="store">The register.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    [RequiresRole(Role.Ministry)]
    public static async Task<DateTimeOffset?> RegisterChangedAt(
        [FromServices] IDbContextFactory<RegisterContext> store,
        CancellationToken cancellationToken
    )
    {
        await using var register = await store.CreateDbContextAsync(cancellationToken);
        var written = await register
            .AuditEntries.OrderByDescending(entry => entry.Id)
            .Select(entry => (DateTimeOffset?)entry.ChangedAt)
            .FirstOrDefaultAsync(cancellationToken);
        var rolledBack = await register.ImportBatches.MaxAsync(batch => batch.RolledBackAt, cancellationToken);
        return written is null || rolledBack > written ? rolledBack : written;
    }
}
