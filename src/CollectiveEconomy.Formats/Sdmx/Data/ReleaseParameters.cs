namespace CollectiveEconomy.Formats.Sdmx.Data;

/// <summary>The parameters that choose the releases that answer.</summary>
public static class ReleaseParameters
{
    /// <summary>Names a release.</summary>
    public const string Release = "release";

    /// <summary>The day or moment whose release answers.</summary>
    public const string AsOf = "asOf";

    /// <summary>Only data that were published after this moment.</summary>
    public const string UpdatedAfter = "updatedAfter";

    /// <summary>Whether the earlier releases answer too.</summary>
    public const string IncludeHistory = "includeHistory";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Names { get; } = [Release, AsOf, UpdatedAfter, IncludeHistory];
}
