using System.Net;
using System.Threading.RateLimiting;
using CollectiveEconomy.Engine.Http;

namespace CollectiveEconomy.Api.Access;

/// <summary>Counts the wrong keys of each address. Nobody guesses 256 bits; this keeps who tries from the register and the log.</summary>
/// <remarks>
/// The address is that of the connection. Behind a proxy name its network in <c>Proxy:Networks</c>, or all callers count as one.
/// </remarks>
/// <param name="options">How many are allowed.</param>
internal sealed class WrongKeys(KeyAuthenticationOptions options) : IDisposable
{
    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(network =>
        RateLimitPartition.GetFixedWindowLimiter(
            network,
            _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = options.WrongKeysPerMinute,
                Window = TimeSpan.FromMinutes(1),
                QueueLimit = 0,
            }
        )
    );

    /// <summary>Whether another key of the address may be looked up.</summary>
    public bool MayTry(IPAddress? address)
    {
        using var lease = _limiter.AttemptAcquire(Callers.NetworkOf(address), permitCount: 0);
        return lease.IsAcquired;
    }

    /// <summary>Counts a wrong key.</summary>
    /// <returns>After what time the address may try again; null when it still may.</returns>
    public TimeSpan? Count(IPAddress? address)
    {
        using var lease = _limiter.AttemptAcquire(Callers.NetworkOf(address));
        return lease.IsAcquired ? null
            : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait
            : TimeSpan.Zero;
    }

    public void Dispose() => _limiter.Dispose();
}
