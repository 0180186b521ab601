using System.Globalization;
using CollectiveEconomy.Ingestion.Publishing;
using CollectiveEconomy.Statistics.Protection;
using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;
using static CollectiveEconomy.Ingestion.Tests.Publishing.SmallRegister;

namespace CollectiveEconomy.Ingestion.Tests.Publishing;

public sealed class EmbargoTests
{
    [Fact]
    public async Task A_release_under_embargo_is_published_when_it_ends_and_named_for_that_year()
    {
        using var small = await OneAsync();
        var release = await PublishAsync(small, "2026-12-30T00:00Z", "2026-12-31T17:30Z");
        Assert.Equal((new ReleaseId(2027, 1), Moment("2026-12-31T17:30Z")), (release.Id, release.PublishedAt));
        var package = small.Releases.ReadPackage(release.Id);
        Assert.Equal((Moment("2026-12-30T00:00Z"), Moment("2026-12-31T17:30Z")), (package.Created, package.EmbargoedUntil));
        Assert.Equal(release, package.Describe(release.Id));
    }

    [Fact]
    public async Task An_embargo_that_is_over_is_refused()
    {
        using var small = await OneAsync();
        var refused = await Assert.ThrowsAsync<EmbargoRefused>(() => PublishAsync(small, "2026-05-01T00:00Z", "2026-05-01T00:00Z"));
        Assert.StartsWith(
            "The embargo ends at 2026-05-01 07:00:00 +07:00, which is in the past",
            refused.Message,
            StringComparison.Ordinal
        );
        Assert.Empty(small.Releases.List());
    }

    [Fact]
    public async Task No_release_overtakes_one_under_embargo_unless_that_is_withdrawn()
    {
        using var small = await OneAsync();
        var waiting = await PublishAsync(small, "2026-05-01T00:00Z", "2026-06-01T00:00Z");
        var refused = await Assert.ThrowsAsync<EmbargoRefused>(() => PublishAsync(small, "2026-05-02T00:00Z"));
        Assert.StartsWith("Release 2026.1 is under embargo until 2026-06-01 07:00:00 +07:00", refused.Message, StringComparison.Ordinal);
        Assert.Equal(waiting.Id, (await PublishAsync(small, "2026-05-02T00:00Z", "2026-06-01T00:00Z")).Previous);

        foreach (var id in small.Releases.List())
            small.Releases.Withdraw(id, "Wrong", Moment("2026-05-03T00:00Z"));
        var next = await PublishAsync(small, "2026-05-03T00:00Z");
        Assert.Equal((new ReleaseId(2026, 3), null), (next.Id, next.Previous));
    }

    private static Task<SmallRegister> OneAsync() => WithAsync(Cooperative(100), Report(100, 2024));

    private static async Task<Release> PublishAsync(SmallRegister small, string now, string? embargo = null)
    {
        await using var register = small.Open();
        var order = new PublicationOrder { EmbargoUntil = embargo is null ? null : Moment(embargo), AcceptsWarnings = true };
        var publishing = new Ingestion.Publishing.Publisher(
            small.Releases,
            new StoppedClock(Moment(now)),
            new NoiseSeries(new byte[32], "1")
        );
        return (await publishing.PublishAsync(register, order)).Release;
    }

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private sealed class StoppedClock(DateTimeOffset moment) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => moment.ToUniversalTime();
    }
}
