using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace CollectiveEconomy.Api.Persisted;

/// <summary>Documents that clients registered by sending hash and text once; the least used are forgotten, and then registered again.</summary>
/// <param name="settings">How much is kept.</param>
public sealed class RegisteredDocuments(IOptions<OperationSettings> settings) : IDisposable
{
    private readonly MemoryCache _texts = new(new MemoryCacheOptions { SizeLimit = settings.Value.RegisteredCharacters });

    /// <summary>The text of a hash.</summary>
    public bool TryGet(string hash, [NotNullWhen(true)] out string? text) => _texts.TryGetValue(hash, out text) && text is not null;

    /// <summary>Keeps a text, as far as there is room.</summary>
    public void Keep(string hash, string text) => _texts.Set(hash, text, new MemoryCacheEntryOptions { Size = Math.Max(text.Length, 1) });

    /// <inheritdoc/>
    public void Dispose() => _texts.Dispose();
}
