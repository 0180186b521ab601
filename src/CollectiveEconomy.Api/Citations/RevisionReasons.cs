using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Statistics.Access;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Api.Citations;

/// <summary>Why a release may answer otherwise than an earlier one.</summary>
internal static class RevisionReasons
{
    /// <summary>The reasons: a withdrawal, the notes of the releases since, and a new protection series.</summary>
    /// <param name="access">Whose table answers.</param>
    /// <param name="then">The earlier release.</param>
    /// <param name="now">The current release; null when that is the same.</param>
    /// <param name="releases">The releases that may be seen.</param>
    public static IEnumerable<LocalizedText> Of(AccessClass access, Release then, Release? now, ReleaseList releases)
    {
        if (then.Withdrawal is { } withdrawal)
            yield return ReleaseTexts.Of(withdrawal, then);
        foreach (var release in releases.All.Reverse().Where(release => release.Id > then.Id && release.Id <= now?.Id))
            yield return LocalizedText.Join([ReleaseTexts.PublicationOf(release), NotesOf(release)]);
        if (now is not null && now.NoiseSeries != then.NoiseSeries)
            yield return access == AccessClass.Exact
                ? new("Chuỗi bảo vệ mới không đổi số liệu chính xác.", "A new protection series does not change exact figures.")
                : new(
                    "Đợt hiện hành dùng chuỗi bảo vệ mới: số liệu được bảo vệ mang nhiễu khác, kể cả khi số thật không đổi.",
                    "The current release uses a new protection series: protected figures carry other noise even where true figures did not change."
                );
    }

    private static LocalizedText NotesOf(Release release) =>
        new(
            Language.Vi.Of(release.Notes, release.NotesEn) ?? "Không có ghi chú.",
            Language.En.Of(release.Notes, release.NotesEn) ?? "It has no notes."
        );
}
