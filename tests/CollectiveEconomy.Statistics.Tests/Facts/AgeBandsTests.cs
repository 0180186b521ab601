using System.Globalization;
using CollectiveEconomy.Statistics.Facts;

namespace CollectiveEconomy.Statistics.Tests.Facts;

public sealed class AgeBandsTests
{
    [Theory]
    [InlineData("2024-12-31", "LT3")]
    [InlineData("2022-01-01", "LT3")]
    [InlineData("2021-12-31", "3_5")]
    [InlineData("2019-01-01", "3_5")]
    [InlineData("2018-12-31", "6_10")]
    [InlineData("2014-01-01", "6_10")]
    [InlineData("2013-12-31", "11_20")]
    [InlineData("2004-01-01", "11_20")]
    [InlineData("2003-12-31", "GT20")]
    [InlineData("1954-02-28", "GT20")]
    public void Years_are_complete_on_the_last_day_of_the_year(string founded, string band) =>
        Assert.Equal(band, AgeBands.On31December(2024, DateOnly.Parse(founded, CultureInfo.InvariantCulture)));

    [Fact]
    public void Without_a_founding_day_there_is_no_band() => Assert.Null(AgeBands.On31December(2024, null));
}
