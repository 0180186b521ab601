using System.Net;
using System.Xml.Linq;
using CollectiveEconomy.Api.Tests.Releases;
using CollectiveEconomy.Storage.Releases;
using Snapshooter.Xunit;

namespace CollectiveEconomy.Api.Tests.Feeds;

/// <summary>What changed, for feed readers: <c>GET /releases/feed.atom</c>.</summary>
[Collection(nameof(RevisedReleases))]
public sealed class ReleaseFeedTests(RevisedReleases revised)
{
    private const string Address = "/releases/feed.atom";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public async Task Releases_revisions_and_withdrawals_are_entries_newest_first() =>
        (await revised.GetAsync(Address + "?language=en")).Text.MatchSnapshot();

    [Fact]
    public async Task It_has_what_RFC_4287_wants_of_every_feed_and_entry()
    {
        var (response, text) = await revised.GetAsync(Address);
        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType!.MediaType);
        var feed = XDocument.Parse(text).Root!;
        foreach (var holder in feed.Elements(Atom + "entry").Prepend(feed))
        {
            foreach (var name in new[] { "id", "title", "updated" })
                Assert.NotEmpty(Assert.Single(holder.Elements(Atom + name)).Value);
            Assert.True(Uri.IsWellFormedUriString(holder.Element(Atom + "id")!.Value, UriKind.Absolute));
            Assert.Single(Links(holder, "alternate"));
        }

        Assert.NotEmpty(feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.Single(Links(feed, "self"));
        Assert.Equal(3, feed.Elements(Atom + "entry").Select(IdOf).Distinct().Count());
        Assert.Equal(feed.Element(Atom + "updated")!.Value, feed.Elements(Atom + "entry").First().Element(Atom + "updated")!.Value);
    }

    [Fact]
    public async Task The_language_is_that_of_the_address_or_of_the_request_and_changes_no_id()
    {
        var inVietnamese = XDocument.Parse((await revised.GetAsync(Address)).Text).Root!;
        var (response, english) = await revised.GetAsync(Address, request => request.Headers.Add("Accept-Language", "en"));
        Assert.Contains("Accept-Language", response.Headers.Vary);
        Assert.Contains("Thu hồi đợt công bố 2027.1", inVietnamese.Value, StringComparison.Ordinal);
        Assert.Contains("Release 2027.1 withdrawn", english, StringComparison.Ordinal);
        Assert.Equal((await revised.GetAsync(Address + "?language=en")).Text, english);
        Assert.Equal(inVietnamese.Descendants(Atom + "id").Select(id => id.Value), IdsOf(english));
    }

    [Fact]
    public async Task It_has_a_tag_and_the_day_of_the_last_event_and_who_has_it_is_told_that_nothing_changed()
    {
        var (whole, text) = await revised.GetAsync(Address);
        Assert.Equal(new DateTimeOffset(2027, 3, 11, 9, 0, 0, TimeSpan.Zero), whole.Content.Headers.LastModified);
        var (head, none) = await revised.GetAsync(Address, method: HttpMethod.Head);
        Assert.Equal((whole.Headers.ETag, ""), (head.Headers.ETag, none));
        var (again, _) = await revised.GetAsync(Address, request => request.Headers.IfNoneMatch.Add(whole.Headers.ETag!));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.NotEmpty(text);
    }

    [Fact]
    public async Task What_happens_later_is_added_before_what_was_there_and_ids_stay()
    {
        await using var host = await ReleaseHost.StartAsync(await Histories.Revised());
        var before = IdsOf(await host.Http.GetStringAsync(Address));
        host.Clock.Now = host.Clock.Now.AddDays(1);
        host.Folder.Withdraw(new(2027, 2), "Sai", host.Clock.Now);
        // The reason of the first withdrawal is worded better; it happened when it did.
        host.Folder.Withdraw(new(2027, 1), "Thiếu 10 thành viên", host.Clock.Now);
        await host.LookAsync();
        var text = await host.Http.GetStringAsync(Address);
        Assert.Equal(before[1..], IdsOf(text)[2..]);
        Assert.Equal(before[0], IdsOf(text)[0]);
        Assert.Contains("Thiếu 10 thành viên", text, StringComparison.Ordinal);
    }

    private static List<string> IdsOf(string feed) => [.. XDocument.Parse(feed).Descendants(Atom + "id").Select(id => id.Value)];

    private static string IdOf(XElement entry) => entry.Element(Atom + "id")!.Value;

    private static IEnumerable<XElement> Links(XElement holder, string relation) =>
        holder.Elements(Atom + "link").Where(link => link.Attribute("rel")!.Value == relation);
}
