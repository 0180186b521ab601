using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace CollectiveEconomy.Storage.Secrets;

/// <summary>
/// Seals small values into texts that callers carry and give back: nobody can read, change or make one, or use it for another question than
/// its own.
/// </summary>
/// <remarks>
/// AES-GCM, with a nonce that is the HMAC-SHA256 of all that is sealed: equal values give equal texts, so answers stay the same byte by byte,
/// and no nonce serves two values. Texts are checked in constant time.
/// </remarks>
public sealed class ValueSealer
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private readonly byte[] _nonceKey;
    private readonly byte[] _key;

    /// <summary>Sealing for one purpose.</summary>
    /// <param name="secret">The secret of the installation.</param>
    /// <param name="purpose">Names the use; what is sealed for one is none for another.</param>
    public ValueSealer(PlatformSecret secret, string purpose)
    {
        _nonceKey = secret.Derive(purpose + "/nonce");
        _key = secret.Derive(purpose + "/key");
    }

    /// <summary>Seals a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="question">To what it is bound.</param>
    /// <returns>A text of letters, digits, <c>-</c> and <c>_</c>.</returns>
    public string Seal(ReadOnlySpan<byte> value, string question)
    {
        var bound = SHA256.HashData(Encoding.UTF8.GetBytes(question));
        var sealedValue = new byte[NonceBytes + TagBytes + value.Length];
        var nonce = sealedValue.AsSpan(0, NonceBytes);
        HMACSHA256.HashData(_nonceKey, (byte[])[.. bound, .. value]).AsSpan(0, NonceBytes).CopyTo(nonce);
        using var cipher = new AesGcm(_key, TagBytes);
        cipher.Encrypt(
            nonce,
            value,
            sealedValue.AsSpan(NonceBytes + TagBytes),
            sealedValue.AsSpan(NonceBytes, TagBytes),
            associatedData: bound
        );
        return Base64Url.EncodeToString(sealedValue);
    }

    /// <summary>Opens what was sealed.</summary>
    /// <param name="text">What a caller gave.</param>
    /// <param name="question">To what it must be bound.</param>
    /// <returns>The value; null when the text is none, was changed, or belongs to another question.</returns>
    public byte[]? Open(string text, string question)
    {
        if (!Base64Url.IsValid(text))
            return null;
        var given = Base64Url.DecodeFromChars(text).AsSpan();
        if (given.Length < NonceBytes + TagBytes)
            return null;
        var value = new byte[given.Length - NonceBytes - TagBytes];
        using var cipher = new AesGcm(_key, TagBytes);
        try
        {
            cipher.Decrypt(
                given[..NonceBytes],
                given[(NonceBytes + TagBytes)..],
                given.Slice(NonceBytes, TagBytes),
                value,
                associatedData: SHA256.HashData(Encoding.UTF8.GetBytes(question))
            );
            return value;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }
}
