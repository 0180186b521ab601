namespace CollectiveEconomy.Engine.Caching;

/// <summary>The body of a response without errors, or a mark that the response of a key can't be kept.</summary>
/// <param name="Body">The bytes, which nobody changes any more; null for the mark.</param>
internal sealed record CachedResponse(byte[]? Body)
{
    /// <summary>The response of the key has errors or is too large: each caller gets one of its own.</summary>
    public static CachedResponse NotKept { get; } = new((byte[]?)null);
}
