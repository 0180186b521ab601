using System.Globalization;
using System.Xml.Linq;
using CollectiveEconomy.Api.Citations;
using CollectiveEconomy.Api.Pages;
using CollectiveEconomy.Api.Releases;
using CollectiveEconomy.Formats.Sdmx;
using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Feeds;

/// <summary>The releases, their revisions and withdrawals as an Atom feed (RFC 4287).</summary>
/// <param name="state">What may be seen.</param>
/// <param name="addresses">Under which address the platform is known.</param>
/// <param name="language">Language of the texts.</param>
internal sealed class ReleaseFeed(ReleaseState state, CitationSettings addresses, Language language)
{
    /// <summary>Its media type.</summary>
    public const string MediaType = "application/atom+xml; charset=utf-8";

    /// <summary>Where it is.</summary>
    public const string Path = "/releases/feed.atom";

    private const string PageType = "text/html";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>The feed as text.</summary>
    public override string ToString()
    {
        var events = ReleaseEvent.Of(state.Releases);
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", language.Of("vi", "en")),
            // It stays what it is in either language and after a move of the host.
            Text("id", ReleaseEvent.UrnOf(ReleaseEvent.IdOf(Path))),
            Text("title", language.Of("Các đợt công bố thống kê kinh tế tập thể", "Releases of statistics of the collective economy")),
            Moment("updated", events is [var last, ..] ? last.At : DateTimeOffset.UnixEpoch),
            new XElement(Atom + "author", Text("name", SdmxAgency.Name.In(language))),
            Link("self", $"{Path}?language={language.Of("vi", "en")}", "application/atom+xml"),
            Link("alternate", "/releases", PageType),
            Text("rights", DataLicence.OfFigures.Title),
            events.Select(Entry)
        );
        return new XDeclaration("1.0", "utf-8", null) + "\n" + feed;
    }

    private XElement Entry(ReleaseEvent one)
    {
        var release = one.Release;
        return new XElement(
            Atom + "entry",
            Text("id", one.Urn),
            Text("title", TitleOf(one)),
            Moment("published", one.At),
            Moment("updated", one.At),
            CategoriesOf(one).Select(term => new XElement(Atom + "category", new XAttribute("term", term))),
            Link("alternate", $"/releases#r{release.Id}", PageType),
            one.Kind == ReleaseEventKind.Published && !release.IsClosedToPublic
                ? Link("related", PublicationAnswer.DataPackageOf(release), "application/json")
                : null,
            new XElement(Atom + "content", new XAttribute("type", "text"), SafeXml.Of(ContentOf(one)))
        );
    }

    private string TitleOf(ReleaseEvent one) =>
        one.Kind == ReleaseEventKind.Withdrawn
            ? language.Of($"Thu hồi đợt công bố {one.Release.Id}", $"Release {one.Release.Id} withdrawn")
            : ReleaseTexts.TitleOf(one.Release).In(language);

    // The notes of a release that has one before it are what was revised, and why.
    private static IEnumerable<string> CategoriesOf(ReleaseEvent one)
    {
        if (one.Kind == ReleaseEventKind.Withdrawn)
            yield return "withdrawal";
        else
            yield return "release";
        if (IsRevision(one))
            yield return "revision";
    }

    private static bool IsRevision(ReleaseEvent one) =>
        one is { Kind: ReleaseEventKind.Published, Release: { Previous: not null, Notes: not null } };

    private string ContentOf(ReleaseEvent one) =>
        one.Kind == ReleaseEventKind.Withdrawn ? one.Release.Withdrawal!.ReasonIn(language)
        : Notes(one.Release) is { } notes ? $"{YearsOf(one.Release)} {notes}"
        : YearsOf(one.Release);

    private string? Notes(Release release) => language.Of(release.Notes, release.NotesEn);

    private string YearsOf(Release release) =>
        language.Of($"Số liệu {ReleaseTexts.YearsOf(release)}.", $"Figures of {ReleaseTexts.YearsOf(release)}.");

    private XElement Link(string relation, string path, string type) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", addresses.UrlOf(path)));

    private static XElement Text(string name, string text) => new(Atom + name, SafeXml.Of(text));

    private static XElement Moment(string name, DateTimeOffset moment) =>
        new(Atom + name, moment.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
}
