using CollectiveEconomy.Engine.Operations;
using GraphQL;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using ZiggyCreatures.Caching.Fusion;
using ZiggyCreatures.Caching.Fusion.Serialization;

namespace CollectiveEconomy.Engine.Caching;

/// <summary>Keeps responses in memory; of many callers that send the same request at once, one makes the response and the others wait for it.</summary>
/// <remarks>It owns its memory, so that the limit of bytes, which every entry must state, applies to nothing else.</remarks>
public sealed class ResponseCache : IDisposable
{
    // As long as one caller may be expected to repeat a request that failed; others need not queue for a response that nobody keeps.
    private static readonly TimeSpan MarkLifetime = TimeSpan.FromSeconds(1);

    private readonly MemoryCache _memory;
    private readonly FusionCacheEntryOptions _inMemory;
    private readonly FusionCache _responses;
    private readonly ResponseSerializer _serializer;
    private readonly int _maxBytes;

    /// <summary>An empty cache.</summary>
    /// <param name="serializer">Makes the bytes of a response.</param>
    /// <param name="settings">How much is kept, and how long.</param>
    /// <param name="shared">Keeps responses for several hosts; null for this one only.</param>
    /// <param name="form">How they are kept there; null where they are not.</param>
    /// <param name="log">Told when what is shared can't be reached; null for nobody.</param>
    public ResponseCache(
        ResponseSerializer serializer,
        IOptions<CachingSettings> settings,
        IDistributedCache? shared = null,
        IFusionCacheSerializer? form = null,
        ILogger<FusionCache>? log = null
    )
    {
        (_serializer, _maxBytes) = (serializer, settings.Value.ResponseBytes);
        _memory = new MemoryCache(new MemoryCacheOptions { SizeLimit = settings.Value.Bytes });
        _responses = new FusionCache(
            new FusionCacheOptions
            {
                DisableTagging = true,
                CacheKeyPrefix = "ceco:response:",
                // Where it is away, nobody waits for it again before this has passed.
                DistributedCacheCircuitBreakerDuration = TimeSpan.FromSeconds(5),
                DefaultEntryOptions = new FusionCacheEntryOptions(settings.Value.Lifetime)
                {
                    Size = 1,
                    DistributedCacheHardTimeout = TimeSpan.FromMilliseconds(200),
                    AllowBackgroundDistributedCacheOperations = true,
                },
            },
            _memory,
            shared is null ? null : log
        );
        _inMemory = _responses.CreateEntryOptions(options => options.SetSkipDistributedCacheRead(true));
        // A key names the content of its response, so nothing kept is ever to be dropped, and hosts need not tell each other of changes.
        if (shared is not null && form is not null)
            _responses.SetupDistributedCache(shared, form);
    }

    /// <summary>The response of a key, made if it is not kept.</summary>
    /// <remarks>
    /// A caller that began to make a response goes on after it has hung up: others may wait for it, and the next will request it. The time limit
    /// of requests bounds it.
    /// </remarks>
    /// <param name="key">The key.</param>
    /// <param name="execute">Executes the request.</param>
    public ValueTask<Response> GetAsync(ResponseKey key, Func<Task<ExecutionResult>> execute) =>
        _responses.TryGet<CachedResponse>(key.Hash, _inMemory) is { HasValue: true, Value.Body: { } body }
            ? new(new Response(body, null))
            : MakeAsync(key, execute);

    /// <inheritdoc/>
    public void Dispose()
    {
        _responses.Dispose();
        _memory.Dispose();
    }

    private async ValueTask<Response> MakeAsync(ResponseKey key, Func<Task<ExecutionResult>> execute)
    {
        Response? own = null;
        var kept = await _responses.GetOrSetAsync<CachedResponse>(
            key.Hash,
            async (entry, _) =>
            {
                var made = Of(await execute());
                own = made;
                if (made.Body is { } body && body.Length <= _maxBytes)
                {
                    entry.Options.Size = body.Length;
                    return new CachedResponse(body);
                }

                entry.Options.Duration = MarkLifetime;
                entry.Options.SkipDistributedCacheWrite = true;
                return CachedResponse.NotKept;
            },
            token: CancellationToken.None
        );
        return own ?? (kept.Body is { } shared ? new Response(shared, null) : Of(await execute()));
    }

    private Response Of(ExecutionResult result) =>
        result is { Executed: true, Errors: null or { Count: 0 } } ? new(_serializer.ToBytes(result), null) : new(null, result);
}
