using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Api.Releases;

/// <summary>Determines statuses.</summary>
internal static class ReleaseStatuses
{
    /// <summary>The status of one of the releases.</summary>
    public static ReleaseStatus StatusOf(this ReleaseList releases, Release release) =>
        release.Withdrawal is not null ? ReleaseStatus.Withdrawn
        : release.Id == releases.Current?.Id ? ReleaseStatus.Current
        : ReleaseStatus.Superseded;
}
