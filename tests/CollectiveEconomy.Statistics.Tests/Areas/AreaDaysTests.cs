using CollectiveEconomy.Statistics.Areas;

namespace CollectiveEconomy.Statistics.Tests.Areas;

public sealed class AreaDaysTests
{
    [Theory]
    [InlineData("2008-07-31", null)]
    [InlineData("2008-08-01", AreaSet.AreasBefore2025)]
    [InlineData("2025-06-30", AreaSet.AreasBefore2025)]
    [InlineData("2025-07-01", AreaSet.Areas2025)]
    [InlineData("2026-12-31", AreaSet.Areas2025)]
    [InlineData("2027-01-01", null)]
    public void Each_known_day_has_one_set_in_force(string text, AreaSet? areas)
    {
        var day = DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(areas is not null, AreaDays.Knows(day));
        if (areas is not null)
            Assert.Equal(areas, AreaDays.Of(day));
        else
            Assert.Throws<InvalidOperationException>(() => AreaDays.Of(day));
    }

    [Fact]
    public void Lists_of_earlier_names_are_told_from_others()
    {
        var list = AreaCodelists.UntilYear(AreaCodelists.Id(AreaLevel.Province, AreaSet.Areas2025), 2024);
        Assert.Equal("PROVINCE_AREAS_2025_TO_2024", list);
        Assert.Equal(("PROVINCE_AREAS_2025", 2024), AreaCodelists.OfEarlierNames(list));
        Assert.Null(AreaCodelists.OfEarlierNames("PROVINCE_AREAS_2025"));
        Assert.Null(AreaCodelists.OfEarlierNames("A_TO_B"));
    }
}
