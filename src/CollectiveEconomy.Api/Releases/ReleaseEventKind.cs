namespace CollectiveEconomy.Api.Releases;

/// <summary>What happened to a release.</summary>
internal enum ReleaseEventKind
{
    /// <summary>It was published, or its embargo ended.</summary>
    Published,

    /// <summary>It was withdrawn.</summary>
    Withdrawn,
}
