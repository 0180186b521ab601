using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace CollectiveEconomy.Api.Releases;

/// <summary>Whether all releases that should be served can be. A damaged one does not stop the others.</summary>
/// <param name="catalogue">The releases.</param>
/// <param name="fetch">Knows whether those of other machines can be fetched.</param>
internal sealed class ReleaseHealth(ReleaseCatalogue catalogue, ReleaseFetch fetch) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            catalogue.State.Damaged is { Count: > 0 } damaged
                ? HealthCheckResult.Degraded(
                    $"Not served as damaged, see the log: {string.Join(", ", damaged.Select(release => release.Id).Distinct())}."
                )
            : fetch.Fault is { } fault ? HealthCheckResult.Degraded($"{fault} The releases that are here are served.")
            : HealthCheckResult.Healthy()
        );
}
