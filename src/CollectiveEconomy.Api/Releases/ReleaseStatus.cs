using CollectiveEconomy.Statistics.Releases;

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

/// <summary>Determines statuses.</summary>
internal static class ReleaseStatuses
{
    /// <summary>The status of one of the releases.</summary>
    public static ReleaseStatus StatusOf(this ReleaseList releases, Release release) =>
        release.Withdrawal is not null ? ReleaseStatus.Withdrawn
        : release.Id == releases.Current?.Id ? ReleaseStatus.Current
        : ReleaseStatus.Superseded;
}
