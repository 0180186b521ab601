using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Api.Tests.Releases;

public sealed class ReleaseCalendarTests
{
    [Fact]
    public async Task The_next_day_is_told_and_passes_at_midnight_in_Viet_Nam()
    {
        await using var host = await ReleaseHost.StartAsync();
        await host.LookAsync();
        Assert.Equal("""{"next":null,"announced":[]}""", await CalendarAsync(host));

        host.Folder.WriteCalendar(
            ReleaseCalendar
                .Empty.With(new AnnouncedRelease(new DateOnly(2027, 6, 15), null, "Annual figures 2026"))
                .With(new AnnouncedRelease(new DateOnly(2027, 3, 15), "Số liệu năm 2026", "First figures 2026"))
        );
        host.Clock.Now = new DateTimeOffset(2027, 3, 15, 23, 59, 59, VietNamTime.Offset);
        await host.LookAsync();
        Assert.Equal(
            """{"next":{"on":"2027-03-15","title":"First figures 2026"},"announced":[{"on":"2027-03-15"},{"on":"2027-06-15"}]}""",
            await CalendarAsync(host)
        );

        host.Clock.Now = host.Clock.Now.AddSeconds(1);
        await host.LookAsync();
        Assert.Contains("\"next\":{\"on\":\"2027-06-15\"", await CalendarAsync(host), StringComparison.Ordinal);
    }

    private static async Task<string> CalendarAsync(ReleaseHost host) =>
        (await host.AskAsync("{ releaseCalendar { next { on title(language: EN) } announced { on } } }"))
            .GetProperty("data")
            .GetProperty("releaseCalendar")
            .GetRawText();
}
