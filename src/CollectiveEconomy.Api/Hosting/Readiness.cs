using System.Data.Common;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CollectiveEconomy.Api.Hosting;

/// <summary>Whether the register answers. The release does once it is in memory.</summary>
/// <param name="store">The register.</param>
/// <param name="log">Told why it does not.</param>
internal sealed class Readiness(IDbContextFactory<RegisterContext> store, ILogger<Readiness> log) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var register = await store.CreateDbContextAsync(cancellationToken);
            await register.Database.OpenConnectionAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception failure) when (failure is DbException or RetryLimitExceededException or RegisterFileFault)
        {
            // Whoever may see health need not see names of servers; operators find the cause in the log.
            log.LogError("The register can't be reached. {Reported}", RegisterFailure.TextOf(failure)?.En ?? failure.GetType().Name);
            return HealthCheckResult.Unhealthy(RegisterFailure.PublicTextOf(failure)?.En ?? "The register does not answer.");
        }
    }
}
