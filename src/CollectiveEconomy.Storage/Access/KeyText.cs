using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace CollectiveEconomy.Storage.Access;

/// <summary>The text of a key, <c>ceco_&lt;id&gt;_&lt;secret&gt;</c>. It is shown once, to who makes it, and sent by who uses it.</summary>
/// <remarks>The prefix lets scanners of source code find keys that were committed by mistake.</remarks>
public sealed class KeyText
{
    /// <summary>How every key begins.</summary>
    public const string Prefix = "ceco_";

    /// <summary>Number of characters of an identifier: 48 random bits in hexadecimal.</summary>
    public const int IdLength = 12;

    private const int SecretBytes = 32;
    private const int SecretLength = 43;
    private readonly string _text;

    private KeyText(string text)
    {
        _text = text;
        Id = text.Substring(Prefix.Length, IdLength);
    }

    /// <summary>Names the key; no secret.</summary>
    public string Id { get; }

    /// <summary>SHA-256 of the whole text.</summary>
    /// <remarks>
    /// A fast hash without salt is right here: the secret is 256 random bits, so no dictionary holds it and no two keys share it. Slow hashes
    /// protect what people think up; here they would only cost time in every request.
    /// </remarks>
    public byte[] Hash => SHA256.HashData(Encoding.UTF8.GetBytes(_text));

    /// <summary>A new random key.</summary>
    public static KeyText Create() =>
        new(
            $"{Prefix}{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(IdLength / 2))}_{Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes))}"
        );

    /// <summary>Reads a key; whether it opens anything is another question.</summary>
    /// <param name="text">What was sent.</param>
    /// <param name="key">The key; null when the text has not the shape of one.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out KeyText? key)
    {
        key = HasShape(text) ? new KeyText(text) : null;
        return key is not null;
    }

    /// <summary>The secret text itself, for who may see it once.</summary>
    public string Reveal() => _text;

    /// <summary>The key without its secret, so that no log can hold it by accident.</summary>
    public override string ToString() => $"{Prefix}{Id}_…";

    private static bool HasShape(string text) =>
        text.Length == Prefix.Length + IdLength + 1 + SecretLength
        && text.StartsWith(Prefix, StringComparison.Ordinal)
        && text.Substring(Prefix.Length, IdLength).All(char.IsAsciiHexDigitLower)
        && text[Prefix.Length + IdLength] == '_'
        && Base64Url.IsValid(text.AsSpan(text.Length - SecretLength));
}
