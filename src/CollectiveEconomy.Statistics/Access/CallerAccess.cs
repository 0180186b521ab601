namespace CollectiveEconomy.Statistics.Access;

/// <summary>What a caller may see. It is decided once for a request; whoever answers, or keeps an answer, takes it as this value.</summary>
/// <param name="Role">What the caller is.</param>
/// <param name="Scopes">What its key is for.</param>
/// <param name="KeyId">Identifier of the key, which is no secret; null without a key.</param>
/// <param name="KeyExpires">When the key ceases to be valid; null when it never does, and without a key.</param>
public sealed record CallerAccess(Role Role, Scopes Scopes, string? KeyId, DateTimeOffset? KeyExpires)
{
    /// <summary>What anybody may see.</summary>
    public static CallerAccess Public { get; } = new(Role.Public, Scopes.None, null, null);

    /// <summary>Which table answers: exact roles never meet the protected one, and PUBLIC never the exact one.</summary>
    public AccessClass Class => Role >= Role.Researcher ? AccessClass.Exact : AccessClass.Protected;

    /// <summary>Whether the caller is, or sees all that is seen by, a role.</summary>
    /// <param name="needed">The role.</param>
    public bool Reaches(Role needed) => Role >= needed;
}
