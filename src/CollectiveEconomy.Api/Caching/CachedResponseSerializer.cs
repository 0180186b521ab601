using System.Buffers;
using Microsoft.Extensions.Caching.Hybrid;

namespace CollectiveEconomy.Api.Caching;

/// <summary>Tells the cache how large an answer is, by giving it its bytes.</summary>
internal sealed class CachedResponseSerializer : IHybridCacheSerializer<CachedResponse>
{
    public CachedResponse Deserialize(ReadOnlySequence<byte> source) => new(source.ToArray());

    public void Serialize(CachedResponse value, IBufferWriter<byte> target) => target.Write(value.Body.Span);
}
