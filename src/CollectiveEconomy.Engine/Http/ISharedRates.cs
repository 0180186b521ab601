using System.Threading.RateLimiting;

namespace CollectiveEconomy.Engine.Http;

/// <summary>Counts the requests of callers over several hosts; a host without it counts its own.</summary>
public interface ISharedRates
{
    /// <summary>The limiter of one caller.</summary>
    /// <param name="caller">The caller, as <see cref="Callers"/> tells them apart.</param>
    /// <param name="limits">How often it may ask.</param>
    /// <param name="local">Counts on this host, for while others can't be counted with.</param>
    RateLimiter Of(string caller, RateLimits limits, RateLimiter local);
}
