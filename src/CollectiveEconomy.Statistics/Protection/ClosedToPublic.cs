using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Statistics.Protection;

/// <summary>Refuses the public a release whose figures would tell too much.</summary>
public static class ClosedToPublic
{
    /// <summary>The stable code of the fault.</summary>
    public const string Code = "RELEASE_CLOSED";

    /// <summary>Why the public is not answered from a release; nothing when it is.</summary>
    public static IReadOnlyList<QueryFault> FaultsOf(Release release) =>
        !release.IsClosedToPublic ? []
        : release.IsSeriesOver
            ?
            [
                new QueryFault(
                    Code,
                    $"Release {release.Id} is closed to callers without a role: later releases carry other noise, and figures of both beside each other would tell more than either. Ask the current release, or use a key with the role RESEARCHER."
                ),
            ]
        :
        [
            new QueryFault(
                Code,
                $"Release {release.Id} is closed to callers without a role: its protection was found not to hold. Ask a later release, or use a key with the role RESEARCHER."
            ),
        ];
}
