namespace CollectiveEconomy.Api.Releases;

/// <summary>What a release is among the others.</summary>
internal enum ReleaseStatus
{
    /// <summary>It answers questions that name no release.</summary>
    Current,

    /// <summary>A newer one is current.</summary>
    Superseded,

    /// <summary>It should no longer be used.</summary>
    Withdrawn,
}
