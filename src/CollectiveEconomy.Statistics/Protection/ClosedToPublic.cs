using CollectiveEconomy.Statistics.Cubes.Queries;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Statistics.Protection;

/// <summary>Closes releases to the public whose figures would disclose too much.</summary>
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
                    new(
                        $"Đợt công bố {release.Id} đã đóng đối với người dùng không có vai trò: các đợt sau mang nhiễu khác, và so sánh hai đợt sẽ làm lộ nhiều hơn từng đợt riêng lẻ. Hãy hỏi đợt công bố hiện hành, hoặc dùng khóa có vai trò RESEARCHER.",
                        $"Release {release.Id} is closed to callers without a role: later releases carry different noise, and comparing the two would disclose more than either alone. Query the current release, or use a key with the role RESEARCHER."
                    )
                ),
            ]
        :
        [
            new QueryFault(
                Code,
                new(
                    $"Đợt công bố {release.Id} đã đóng đối với người dùng không có vai trò: việc bảo vệ số liệu của đợt này chưa đủ. Hãy hỏi một đợt sau, hoặc dùng khóa có vai trò RESEARCHER.",
                    $"Release {release.Id} is closed to callers without a role: its protection was found to be insufficient. Query a later release, or use a key with the role RESEARCHER."
                )
            ),
        ];
}
