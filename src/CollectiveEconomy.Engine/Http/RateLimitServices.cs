using System.Threading.RateLimiting;
using CollectiveEconomy.Engine.Errors;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Engine.Http;

/// <summary>Bounds how often one caller may ask; every endpoint counts unless it says otherwise.</summary>
public static class RateLimitServices
{
    /// <summary>Adds the bound of <see cref="RateLimits"/>.</summary>
    public static IServiceCollection AddRateLimiting(this IServiceCollection services)
    {
        services.AddRateLimiter(_ => { });
        services
            .AddOptions<RateLimiterOptions>()
            .Configure<IOptions<RateLimits>, IServiceProvider>(
                (limiter, limits, host) =>
                {
                    var shared = host.GetService<ISharedRates>();
                    limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
                        Partition(http, limits.Value, shared)
                    );
                    limiter.OnRejected = RefuseAsync;
                }
            );
        return services;
    }

    private static RateLimitPartition<string> Partition(HttpContext http, RateLimits limits, ISharedRates? shared) =>
        limits.RatePerSecond == 0
            ? RateLimitPartition.GetNoLimiter("")
            : RateLimitPartition.Get(
                Callers.Of(http),
                caller => shared is null ? Local(limits, isAlone: true) : shared.Of(caller, limits, Local(limits, isAlone: false))
            );

    // All that stand alone are replenished together; one within another is not seen to be replenished.
    private static TokenBucketRateLimiter Local(RateLimits limits, bool isAlone) =>
        new(
            new TokenBucketRateLimiterOptions
            {
                TokenLimit = limits.RateBurst,
                TokensPerPeriod = limits.RatePerSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                AutoReplenishment = !isAlone,
            }
        );

    private static async ValueTask RefuseAsync(OnRejectedContext rejected, CancellationToken cancellationToken)
    {
        var http = rejected.HttpContext;
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var told) ? told : TimeSpan.FromSeconds(1);
        var refused = new RequestRefused(
            QueueErrorCodes.RateLimited,
            new("Người gọi này gửi quá nhiều yêu cầu.", "Too many requests from this caller.")
        )
        {
            RetryAfter = wait,
        };
        await http.RequestServices.GetRequiredService<ResponseWriter>().RefuseAsync(http, refused);
    }
}
