using System.ComponentModel;

namespace CollectiveEconomy.Api.Caching;

/// <summary>The body of an answer without errors; said to be immutable, so that the cache hands it out without a copy.</summary>
/// <param name="body">The bytes; nobody writes to them any more.</param>
[ImmutableObject(true)]
public sealed class CachedResponse(ReadOnlyMemory<byte> body)
{
    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Body { get; } = body;
}
