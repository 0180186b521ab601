namespace CollectiveEconomy.Storage.Access;

/// <summary>What became of a key that was shown. Operators read it in the log; callers only learn whether the key is valid.</summary>
public enum KeyVerdict
{
    /// <summary>It opens.</summary>
    Valid,

    /// <summary>Nobody made it: its identifier or its secret is wrong.</summary>
    Unknown,

    /// <summary>Its time is over.</summary>
    Expired,

    /// <summary>It was revoked.</summary>
    Revoked,
}
