using System.Security.Cryptography;

namespace CollectiveEconomy.Storage.Access;

/// <summary>Compares a key that was shown with the one that was kept.</summary>
public static class KeyCheck
{
    /// <summary>Stands for a key that does not exist: the hash of no text anybody knows, drawn anew by each process.</summary>
    private static readonly byte[] Nobody = RandomNumberGenerator.GetBytes(SHA256.HashSizeInBytes);

    /// <summary>The verdict. It takes the same time whether the identifier exists or not and whichever part of the secret is wrong.</summary>
    /// <param name="shown">The key that was shown.</param>
    /// <param name="kept">The key of that identifier; null when there is none.</param>
    /// <param name="now">The time.</param>
    public static KeyVerdict Of(KeyText shown, AccessKey? kept, DateTimeOffset now)
    {
        var isSame = CryptographicOperations.FixedTimeEquals(shown.Hash, kept?.Hash ?? Nobody);
        return kept is null || !isSame ? KeyVerdict.Unknown
            : kept.Revoked is not null ? KeyVerdict.Revoked
            : kept.Expires <= now ? KeyVerdict.Expired
            : KeyVerdict.Valid;
    }
}
