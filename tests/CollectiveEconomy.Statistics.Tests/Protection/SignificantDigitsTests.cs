using CollectiveEconomy.Statistics.Protection;

namespace CollectiveEconomy.Statistics.Tests.Protection;

public sealed class SignificantDigitsTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("123456", "123000")]
    [InlineData("-123456", "-123000")]
    [InlineData("999.6", "1000")]
    [InlineData("1245", "1240")]
    [InlineData("1255", "1260")]
    [InlineData("0.012345", "0.0123")]
    [InlineData("7", "7")]
    public void Three_digits_are_kept_and_halves_go_to_the_even_one(string value, string rounded) =>
        Assert.Equal(Number(rounded), SignificantDigits.Of(Number(value), 3));

    [Fact]
    public void What_is_missing_stays_missing() => Assert.Null(SignificantDigits.Of(null, 3));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
