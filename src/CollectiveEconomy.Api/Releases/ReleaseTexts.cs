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

    /// <summary>When a release was published.</summary>
    public static LocalizedText PublicationOf(Release release) =>
        LocalizedText.Invariant(
            $"Đợt công bố {release.Id}, ngày {release.PublishedOn:dd/MM/yyyy}.",
            $"Release {release.Id} of {release.PublishedOn:yyyy-MM-dd}."
        );

    /// <summary>That a release was withdrawn, when, and why.</summary>
    /// <param name="withdrawal">The withdrawal.</param>
    /// <param name="release">The release.</param>
    public static LocalizedText Of(Withdrawal withdrawal, Release release) =>
        LocalizedText.Invariant(
            $"Đợt công bố {release.Id} đã thu hồi ngày {withdrawal.On:dd/MM/yyyy}: {withdrawal.ReasonIn(Language.Vi)}",
            $"Release {release.Id} was withdrawn on {withdrawal.On:yyyy-MM-dd}: {withdrawal.ReasonIn(Language.En)}"
        );

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
