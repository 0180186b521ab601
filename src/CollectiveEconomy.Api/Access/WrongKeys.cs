using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Access;

/// <summary>Counts the wrong keys of each address. Nobody guesses 256 bits; this keeps who tries from the register and the log.</summary>
/// <remarks>
/// The address is that of the connection. Behind a proxy set <c>ASPNETCORE_FORWARDEDHEADERS_ENABLED=true</c>, or all callers count as one.
/// </remarks>
/// <param name="settings">How many are allowed.</param>
internal sealed class WrongKeys(IOptions<AccessSettings> settings) : IDisposable
{
    private const int HostBytesOfIPv6 = 8;

    private readonly PartitionedRateLimiter<IPAddress> _limiter = PartitionedRateLimiter.Create<IPAddress, IPAddress>(address =>
        RateLimitPartition.GetFixedWindowLimiter(
            address,
            _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = settings.Value.WrongKeysPerMinute,
                Window = TimeSpan.FromMinutes(1),
                QueueLimit = 0,
            }
        )
    );

    /// <summary>Whether another key of the address may be looked up.</summary>
    public bool MayTry(IPAddress? address)
    {
        using var lease = _limiter.AttemptAcquire(NetworkOf(address), permitCount: 0);
        return lease.IsAcquired;
    }

    /// <summary>Counts a wrong key.</summary>
    /// <returns>Whole seconds after which the address may try again; null when it still may.</returns>
    public int? Count(IPAddress? address)
    {
        using var lease = _limiter.AttemptAcquire(NetworkOf(address));
        return lease.IsAcquired ? null
            : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds))
            : 1;
    }

    public void Dispose() => _limiter.Dispose();

    // Who has one address of IPv6 has a network of them, 64 bits wide.
    private static IPAddress NetworkOf(IPAddress? address)
    {
        if (address is null)
            return IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;
        var bytes = address.GetAddressBytes();
        Array.Clear(bytes, HostBytesOfIPv6, bytes.Length - HostBytesOfIPv6);
        return new IPAddress(bytes);
    }
}
