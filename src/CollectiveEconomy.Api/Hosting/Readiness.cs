using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CollectiveEconomy.Api.Hosting;

/// <summary>Whether the register answers. The release is in memory and always does.</summary>
/// <param name="store">The register.</param>
internal sealed class Readiness(IDbContextFactory<RegisterContext> store) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var register = await store.CreateDbContextAsync(cancellationToken);
        return await register.Database.CanConnectAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The register does not answer.");
    }
}
