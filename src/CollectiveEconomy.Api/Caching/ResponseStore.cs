using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Caching;

/// <summary>Keeps answers in memory; of many who ask the same at once, one makes the answer and the others wait for it.</summary>
/// <remarks>It owns its memory cache, so that its bound, which every entry must respect, binds nobody else.</remarks>
public sealed class ResponseStore : IDisposable
{
    private readonly ServiceProvider _own;
    private readonly HybridCache _answers;

    /// <summary>An empty cache.</summary>
    /// <param name="settings">How much is kept, and how long.</param>
    public ResponseStore(IOptions<CachingSettings> settings)
    {
        var services = new ServiceCollection();
        services.AddMemoryCache(memory => memory.SizeLimit = settings.Value.Bytes);
        services
            .AddHybridCache(cache =>
            {
                cache.MaximumPayloadBytes = settings.Value.AnswerBytes;
                cache.DefaultEntryOptions = new HybridCacheEntryOptions
                {
                    Expiration = settings.Value.Kept,
                    LocalCacheExpiration = settings.Value.Kept,
                };
            })
            .AddSerializer<CachedResponse, CachedResponseSerializer>();
        _own = services.BuildServiceProvider();
        _answers = _own.GetRequiredService<HybridCache>();
    }

    /// <summary>The answer of a key, made if it is not kept.</summary>
    /// <remarks>
    /// Who began to make an answer goes on after it has hung up: others may wait for it, and the next will ask for it. The time of a request
    /// bounds it.
    /// </remarks>
    /// <param name="key">The key.</param>
    /// <param name="make">Makes the answer.</param>
    /// <exception cref="UncacheableResponse">The answer has errors, or is too large.</exception>
    public ValueTask<CachedResponse> FindAsync(ResponseKey key, Func<ValueTask<CachedResponse>> make) =>
        _answers.GetOrCreateAsync(key.Hash, make, static (make, _) => make(), cancellationToken: CancellationToken.None);

    /// <inheritdoc/>
    public void Dispose() => _own.Dispose();
}
