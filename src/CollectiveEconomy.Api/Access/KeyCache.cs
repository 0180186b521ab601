using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Storage.Access;
using Microsoft.Extensions.Caching.Memory;

namespace CollectiveEconomy.Api.Access;

/// <summary>Finds keys, and remembers them for <see cref="KeyAuthenticationOptions.Remembered"/>, so that a request does not cost a query.</summary>
/// <remarks>An identifier that does not exist is not remembered: anybody can invent as many as the memory holds.</remarks>
/// <param name="whole">The register; not a replica, which may not know yet that a key was revoked.</param>
/// <param name="clock">Tells when to forget.</param>
/// <param name="options">How long, and how many.</param>
internal sealed class KeyCache(WholeRegister whole, TimeProvider clock, KeyAuthenticationOptions options) : IDisposable
{
    private readonly MemoryCache _keys = new(new MemoryCacheOptions { SizeLimit = options.MaxRemembered });

    /// <summary>The key of an identifier; null when there is none, or none is remembered and the register may not be asked.</summary>
    public async ValueTask<AccessKey?> FindAsync(string id, bool mayLookUp, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        if (_keys.TryGetValue(id, out Remembered? remembered) && remembered!.Until > now)
            return remembered.Key;
        if (!mayLookUp)
            return null;
        await using var register = whole.Open();
        var key = await AccessKeys.FindAsync(register, id, cancellationToken);
        if (key is not null)
            _keys.Set(
                id,
                new Remembered(key, now + options.Remembered),
                new MemoryCacheEntryOptions { Size = 1, SlidingExpiration = TimeSpan.FromMinutes(10) }
            );
        return key;
    }

    public void Dispose() => _keys.Dispose();

    private sealed record Remembered(AccessKey Key, DateTimeOffset Until);
}
