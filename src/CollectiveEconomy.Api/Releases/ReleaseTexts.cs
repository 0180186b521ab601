using System.Globalization;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Api.Releases;

/// <summary>Words releases for readers.</summary>
internal static class ReleaseTexts
{
    /// <summary>Title of a release, with the mark of synthetic data.</summary>
    public static LocalizedText TitleOf(Release release) =>
        new(
            $"Thống kê kinh tế tập thể Việt Nam, đợt công bố {release.Id}{(release.IsSynthetic ? " (số liệu mô phỏng)" : "")}",
            $"Statistics of the collective economy of Viet Nam, release {release.Id}{(release.IsSynthetic ? " (synthetic data)" : "")}"
        );

    /// <summary>The years that a release covers.</summary>
    public static string YearsOf(Release release) =>
        release.FirstYear == release.LastYear
            ? release.FirstYear.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{release.FirstYear}–{release.LastYear}");

    /// <summary>Name of a status.</summary>
    public static LocalizedText NameOf(ReleaseStatus status) =>
        status switch
        {
            ReleaseStatus.Current => new("hiện hành", "current"),
            ReleaseStatus.Superseded => new("đã có đợt mới hơn", "superseded"),
            _ => new("đã thu hồi", "withdrawn"),
        };

    /// <summary>Why a release does not answer the public.</summary>
    public static LocalizedText Closed { get; } =
        new(
            "Đóng với công chúng: một đợt mới hơn dùng chuỗi bảo vệ khác.",
            "Closed to the public: a newer release uses another protection series."
        );
}
