namespace CollectiveEconomy.Statistics.Access;

/// <summary>What a caller may see. Determined once per request and passed as this value wherever a response is built or cached.</summary>
/// <param name="Role">What the caller is.</param>
/// <param name="Scopes">What its key is for.</param>
/// <param name="KeyId">Identifier of the key, which is no secret; null without a key.</param>
/// <param name="KeyExpires">When the key ceases to be valid; null when it never does, and without a key.</param>
public sealed record CallerAccess(Role Role, Scopes Scopes, string? KeyId, DateTimeOffset? KeyExpires)
{
    /// <summary>What anybody may see.</summary>
    public static CallerAccess Public { get; } = new(Role.Public, Scopes.None, null, null);

    /// <summary>Which table answers: exact roles never read the protected table, and PUBLIC never the exact one.</summary>
    public AccessClass Class => Role >= Role.Researcher ? AccessClass.Exact : AccessClass.Protected;

    /// <summary>Whether the caller has a role, or a role with wider access.</summary>
    /// <param name="needed">The role.</param>
    public bool Reaches(Role needed) => Role >= needed;
}
