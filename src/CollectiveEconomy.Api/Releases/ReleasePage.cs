using System.Globalization;
using System.Xml.Linq;
using CollectiveEconomy.Api.Pages;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;

namespace CollectiveEconomy.Api.Releases;

/// <summary>The list of releases for readers.</summary>
internal static class ReleasePage
{
    /// <summary>The page.</summary>
    public static string Of(ReleaseState state, Language language)
    {
        var links = Html.Element(
            "p",
            Html.Link($"/releases/feed.atom?language={language.Of("vi", "en")}", language.Of("Nguồn tin Atom", "Atom feed")),
            " · ",
            Html.Link("/catalog", language.Of("Danh mục DCAT-AP", "DCAT-AP catalogue"))
        );
        string[] head =
        [
            language.Of("Đợt", "Release"),
            language.Of("Ngày công bố", "Published on"),
            language.Of("Trạng thái", "Status"),
            language.Of("Năm", "Years"),
            language.Of("Ghi chú", "Notes"),
            language.Of("Tệp", "Files"),
        ];
        return HtmlPage.Of(
            language.Of("Các đợt công bố", "Releases"),
            language,
            links,
            state.Releases.All.Count == 0
                ? Html.Element("p", language.Of("Chưa có đợt công bố nào.", "Nothing has been published yet."))
                : Html.Table(null, head, state.Releases.All.Select(release => RowOf(release, state.Releases, language)))
        );
    }

    private static XElement RowOf(Release release, ReleaseList releases, Language language)
    {
        string?[] notes =
        [
            release.IsSynthetic ? language.Of("Số liệu mô phỏng.", "Synthetic data.") : null,
            language.Of(release.Notes, release.NotesEn),
            release.Withdrawal is { } withdrawal
                ? $"{language.Of("Thu hồi", "Withdrawn")} {Day(withdrawal.On)}: {withdrawal.ReasonIn(language)}"
                : null,
            release.IsClosedToPublic ? ReleaseTexts.Closed.In(language) : null,
        ];
        return Html.Element(
            "tr",
            new XAttribute("id", $"r{release.Id}"),
            Html.Element("th", new XAttribute("scope", "row"), Html.Link(PublicationAnswer.UrlOf(release), release.Id.ToString())),
            Html.Element("td", Day(release.PublishedOn)),
            Html.Element("td", ReleaseTexts.NameOf(releases.StatusOf(release)).In(language)),
            Html.Element("td", ReleaseTexts.YearsOf(release)),
            Html.Element("td", notes.OfType<string>().Select(note => Html.Element("p", note))),
            Html.Element("td", release.IsClosedToPublic ? null : Html.Link(PublicationAnswer.DataPackageOf(release), "datapackage.json"))
        );
    }

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);
}
