using CollectiveEconomy.Statistics.Protection;
using CsCheck;

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

    [Theory]
    [InlineData("12345", "0", "12345")]
    [InlineData("12345", "-1", "12345")]
    [InlineData("12345", "9.9", "12345")]
    [InlineData("12345", "10", "12340")]
    [InlineData("12355", "99", "12360")]
    [InlineData("12345", "100", "12300")]
    [InlineData("-12345", "2500", "-12000")]
    [InlineData("12345", "99999", "10000")]
    [InlineData("12345", "100000", "0")]
    [InlineData("0.12345", "0.005", "0.123")]
    [InlineData("0", "7", "0")]
    public void A_value_is_rounded_to_the_greatest_power_of_ten_within_a_tolerance(string value, string tolerance, string rounded) =>
        Assert.Equal(Number(rounded), SignificantDigits.Within(Number(value), Number(tolerance)));

    [Fact]
    public void Rounding_moves_a_value_by_half_a_tolerance_at_the_most() =>
        Gen.Select(Gen.Decimal[-1_000_000_000, 1_000_000_000], Gen.Decimal[0.000_001m, 10_000_000])
            .Sample((value, tolerance) => Assert.True(Math.Abs(SignificantDigits.Within(value, tolerance) - value) <= tolerance / 2));

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
