using System.Diagnostics;
using System.Threading.RateLimiting;
using CollectiveEconomy.Engine.Http;
using RedisRateLimiting;
using StackExchange.Redis;

namespace CollectiveEconomy.Api.Replicas;

/// <summary>Counts the requests of a caller in Redis, over all hosts; on this host alone while Redis is away.</summary>
/// <param name="redis">Where they are counted.</param>
internal sealed class SharedRates(RedisServer redis) : ISharedRates
{
    public RateLimiter Of(string caller, RateLimits limits, RateLimiter local) =>
        new SharedRate(
            redis,
            new RedisTokenBucketRateLimiter<string>(
                "ceco:rate:" + caller,
                new RedisTokenBucketRateLimiterOptions
                {
                    ConnectionMultiplexerFactory = () => redis.ConnectAsync().GetAwaiter().GetResult(),
                    TokenLimit = limits.RateBurst,
                    TokensPerPeriod = limits.RatePerSecond,
                    ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                }
            ),
            local
        );

    private sealed class SharedRate(RedisServer redis, RateLimiter shared, RateLimiter local) : RateLimiter
    {
        private long _lastUsed = Stopwatch.GetTimestamp();

        public override TimeSpan? IdleDuration => Stopwatch.GetElapsedTime(Interlocked.Read(ref _lastUsed));

        public override RateLimiterStatistics? GetStatistics() => local.GetStatistics();

        // Redis is asked without blocking, which the middleware does when this gives nothing.
        protected override RateLimitLease AttemptAcquireCore(int permitCount)
        {
            Interlocked.Exchange(ref _lastUsed, Stopwatch.GetTimestamp());
            return redis.IsThere ? NotYet.Instance : local.AttemptAcquire(permitCount);
        }

        protected override async ValueTask<RateLimitLease> AcquireAsyncCore(int permitCount, CancellationToken cancellationToken)
        {
            if (redis.IsThere)
                try
                {
                    return await shared.AcquireAsync(permitCount, cancellationToken);
                }
                catch (Exception away) when (away is RedisException or TimeoutException)
                {
                    // It broke just now; what follows counts here.
                }

            return local.AttemptAcquire(permitCount);
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                shared.Dispose();
                local.Dispose();
            }

            base.Dispose(disposing);
        }
    }

    private sealed class NotYet : RateLimitLease
    {
        public static readonly NotYet Instance = new();

        public override bool IsAcquired => false;

        public override IEnumerable<string> MetadataNames => [];

        public override bool TryGetMetadata(string metadataName, out object? metadata)
        {
            metadata = null;
            return false;
        }
    }
}
