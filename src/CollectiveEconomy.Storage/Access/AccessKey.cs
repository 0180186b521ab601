using CollectiveEconomy.Statistics.Access;

namespace CollectiveEconomy.Storage.Access;

/// <summary>A key of the register: what it opens, and how long. Its text is not kept.</summary>
public sealed record AccessKey
{
    /// <summary>Names the key; part of its text, and no secret.</summary>
    public required string Id { get; init; }

    /// <summary>For whom or what it was made.</summary>
    public required string Label { get; init; }

    /// <summary>SHA-256 of the key's text.</summary>
    public required byte[] Hash { get; init; }

    /// <summary>The role of who holds it.</summary>
    public required Role Role { get; init; }

    /// <summary>What it is for.</summary>
    public required Scopes Scopes { get; init; }

    /// <summary>When it was made.</summary>
    public required DateTimeOffset Created { get; init; }

    /// <summary>From when on it is not valid; null when it never expires.</summary>
    public required DateTimeOffset? Expires { get; init; }

    /// <summary>When it was revoked; null when it was not.</summary>
    public required DateTimeOffset? Revoked { get; init; }

    /// <summary>First moment of the UTC day on which it was last used, told late by a minute or so; null when it never was.</summary>
    public required DateTimeOffset? LastUsed { get; init; }
}
