using CollectiveEconomy.Evaluation.Sensitivity;
using MathNet.Numerics.Distributions;

namespace CollectiveEconomy.Evaluation.Tests.Sensitivity;

public sealed class NormalQuantileTests
{
    [Theory]
    [InlineData(0, 1.959964)]
    // Armstrong and Kolesár, table of critical values by largest bias.
    [InlineData(0.5, 2.181)]
    [InlineData(1, 2.646)]
    [InlineData(2, 3.645)]
    [InlineData(20, 21.645)]
    public void The_folded_quantile_is_the_published_one(double bias, double expected) =>
        Assert.Equal(expected, FoldedNormal.Quantile(bias, 0.95), 1e-3);

    [Theory]
    [InlineData(0.3)]
    [InlineData(1.7)]
    [InlineData(7.9)]
    public void The_folded_quantile_has_its_probability(double bias)
    {
        var value = FoldedNormal.Quantile(bias, 0.9);
        Assert.Equal(0.9, Normal.CDF(bias, 1, value) - Normal.CDF(bias, 1, -value), 1e-10);
    }

    [Fact]
    public void The_larger_of_two_is_known_where_the_correlation_is_simple()
    {
        var alone = Normal.CDF(0, 1, 1.3);
        Assert.Equal(alone * alone, LargerNormal.Probability(0, 1.3), 1e-12);
        Assert.Equal((2 * alone) - 1, LargerNormal.Probability(-1, 1.3), 1e-8);
        Assert.Equal(alone, LargerNormal.Probability(1, 1.3), 1e-8);
        Assert.Equal(Normal.InvCDF(0, 1, 0.975), LargerNormal.Quantile(-1, 0.95), 1e-6);
    }

    [Theory]
    [InlineData(-0.7)]
    [InlineData(0.4)]
    public void The_larger_of_two_agrees_with_draws(double correlation)
    {
        var random = new Random(1);
        const int Draws = 200_000;
        var below = 0;
        for (var draw = 0; draw < Draws; draw++)
        {
            var one = Normal.Sample(random, 0, 1);
            var other = (correlation * one) + (Math.Sqrt(1 - (correlation * correlation)) * Normal.Sample(random, 0, 1));
            below += Math.Max(one, other) <= 1 ? 1 : 0;
        }

        Assert.Equal((double)below / Draws, LargerNormal.Probability(correlation, 1), 5e-3);
    }
}
