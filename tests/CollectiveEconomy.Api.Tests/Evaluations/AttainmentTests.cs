using CollectiveEconomy.Api.Evaluations.Attainment;
using CollectiveEconomy.Api.Evaluations.BeforeAfter;

namespace CollectiveEconomy.Api.Tests.Evaluations;

/// <summary>Small formulas against published numbers.</summary>
public sealed class AttainmentTests
{
    [Theory]
    // Newcombe (1998), "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17, table I, method 3.
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Intervals_of_shares_are_those_of_Wilson(int part, int whole, double lower, double upper)
    {
        var interval = WilsonInterval.Of((double)part / whole, whole);
        Assert.Equal((lower, upper), (Math.Round(interval.Lower, 4), Math.Round(interval.Upper, 4)));
    }

    [Fact]
    public void The_median_of_an_even_number_of_values_lies_between_the_two_in_the_middle()
    {
        var moments = Moments.Of([4, 1, 3, 2]);
        Assert.Equal((2.5, 2.5), (moments.Mean, moments.Median));
        Assert.Equal(Math.Sqrt(5 / 3d / 4), moments.Error!.Value, 12);
        Assert.Null(Moments.Of([7]).Error);
    }
}
