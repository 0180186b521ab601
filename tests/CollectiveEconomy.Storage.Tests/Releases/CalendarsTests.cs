using CollectiveEconomy.Statistics.Releases;
using CollectiveEconomy.Storage.Releases;

namespace CollectiveEconomy.Storage.Tests.Releases;

public sealed class CalendarsTests : IDisposable
{
    private readonly TemporaryFolder _place = new();
    private readonly ReleaseFolder _folder;

    public CalendarsTests() => _folder = new ReleaseFolder(_place.Place("releases"));

    public void Dispose() => _place.Dispose();

    [Fact]
    public void What_was_announced_is_kept_in_the_order_of_the_days()
    {
        Assert.Empty(_folder.ReadCalendar().Announced);
        var (early, late) = (
            new AnnouncedRelease(new(2027, 3, 1), "Số liệu", null),
            new AnnouncedRelease(new(2027, 6, 1), null, "Figures")
        );
        _folder.WriteCalendar(_folder.ReadCalendar().With(late).With(early));
        Assert.Equal([early, late], _folder.ReadCalendar().Announced);
        _folder.WriteCalendar(_folder.ReadCalendar().With(late with { TitleEn = "Other" }).Without(early.On));
        Assert.Equal([late with { TitleEn = "Other" }], _folder.ReadCalendar().Announced);
        Assert.Single(Directory.GetFileSystemEntries(_place.Place("releases")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[{}]")]
    public void A_file_that_is_none_is_refused(string text)
    {
        Directory.CreateDirectory(_place.Place("releases"));
        File.WriteAllText(_place.Place("releases/calendar.json"), text);
        Assert.Throws<CalendarDamaged>(() => _folder.ReadCalendar());
    }
}
