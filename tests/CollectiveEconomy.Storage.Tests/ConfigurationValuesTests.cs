using CollectiveEconomy.Storage.Register;

namespace CollectiveEconomy.Storage.Tests;

public sealed class ConfigurationValuesTests
{
    [Theory]
    [InlineData("SqlServer", RegisterProvider.SqlServer)]
    [InlineData("sqlserver", RegisterProvider.SqlServer)]
    [InlineData("", RegisterProvider.Sqlite)]
    public void A_choice_is_read_in_any_case_and_has_a_default(string text, RegisterProvider expected) =>
        Assert.Equal(expected, Settings.Of($"Key={text}").ReadEnum("Key", RegisterProvider.Sqlite));

    [Theory]
    [InlineData("Oracle")]
    [InlineData("1")]
    [InlineData("Sqlite, SqlServer")]
    [InlineData(" ")]
    public void A_choice_that_does_not_exist_is_refused_with_those_that_do(string text) =>
        Assert.Equal(
            $"Key is '{text}'; it must be one of Sqlite, SqlServer.",
            Settings.Refused("Key", () => Settings.Of($"Key={text}").ReadEnum("Key", RegisterProvider.Sqlite))
        );

    [Theory]
    [InlineData("1", 1)]
    [InlineData("-5", -5)]
    [InlineData("10", 10)]
    [InlineData("", 7)]
    public void A_number_within_its_bounds_is_read_and_has_a_default(string text, int expected) =>
        Assert.Equal(expected, Settings.Of($"Key={text}").ReadInt("Key", 7, -5, 10));

    [Theory]
    [InlineData("11")]
    [InlineData("-6")]
    [InlineData("1.5")]
    [InlineData("ten")]
    [InlineData(" 3")]
    [InlineData("99999999999")]
    public void A_number_that_is_none_or_out_of_bounds_is_refused_with_them(string text) =>
        Assert.Equal(
            $"Key is '{text}'; it must be a whole number from -5 to 10.",
            Settings.Refused("Key", () => Settings.Of($"Key={text}").ReadInt("Key", 7, -5, 10))
        );

    [Fact]
    public void What_is_absent_has_its_default()
    {
        Assert.Equal(7, Settings.Of().ReadInt("Key", 7, 0, 10));
        Assert.Equal(RegisterProvider.SqlServer, Settings.Of().ReadEnum("Key", RegisterProvider.SqlServer));
    }
}
