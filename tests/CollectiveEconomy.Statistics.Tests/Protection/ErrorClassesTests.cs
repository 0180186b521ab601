using System.Globalization;
using CollectiveEconomy.Statistics.Protection;
using CsCheck;

namespace CollectiveEconomy.Statistics.Tests.Protection;

public sealed class ErrorClassesTests
{
    [Theory]
    [InlineData("0", ErrorClass.WithinHalf)]
    [InlineData("0.5", ErrorClass.WithinHalf)]
    [InlineData("0.50001", ErrorClass.Within1)]
    [InlineData("1", ErrorClass.Within1)]
    [InlineData("2", ErrorClass.Within2)]
    [InlineData("4.9", ErrorClass.Within5)]
    [InlineData("10", ErrorClass.Within10)]
    [InlineData("10.1", ErrorClass.Within25)]
    [InlineData("25", ErrorClass.Within25)]
    [InlineData("25.1", ErrorClass.Beyond25)]
    public void A_class_holds_all_errors_up_to_its_bound(string error, ErrorClass expected) =>
        Assert.Equal(expected, ErrorClasses.Of(decimal.Parse(error, CultureInfo.InvariantCulture)));

    [Fact]
    public void An_error_is_never_told_smaller_than_it_is() =>
        Gen.Decimal[0, 100]
            .Sample(error =>
                Assert.True(ErrorClasses.BoundOf(ErrorClasses.Of(error)) is { } bound ? error <= bound : error > 25, $"{error}")
            );

    [Fact]
    public void Every_class_but_the_last_has_a_bound_of_its_own() =>
        Assert.Equal([0.5m, 1, 2, 5, 10, 25, null], Enum.GetValues<ErrorClass>().Select(ErrorClasses.BoundOf));
}
