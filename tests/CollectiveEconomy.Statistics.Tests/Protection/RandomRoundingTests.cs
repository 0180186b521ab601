using CollectiveEconomy.Statistics.Protection;
using CsCheck;

namespace CollectiveEconomy.Statistics.Tests.Protection;

public sealed class RandomRoundingTests
{
    private static readonly Gen<(long Count, long Key)> Counts = Gen.Select(Gen.OneOf(Gen.Long[0, 10], Gen.Long[0, 100_000]), Gen.Long);

    [Fact]
    public void A_count_becomes_one_of_the_two_nearest_multiples_of_three() =>
        Counts.Sample(
            (count, key) =>
            {
                var rounded = RandomRounding.Of(count, key);
                Assert.Equal(0, rounded % RandomRounding.Base);
                Assert.InRange(Math.Abs(rounded - count), 0, 2);
                Assert.True(rounded >= 0);
            }
        );

    [Fact]
    public void A_multiple_of_three_stays_what_it_is() =>
        Counts.Sample(
            (count, key) =>
                Assert.Equal(
                    count / RandomRounding.Base * RandomRounding.Base,
                    RandomRounding.Of(count / RandomRounding.Base * RandomRounding.Base, key)
                )
        );

    [Fact]
    public void The_same_rows_are_always_rounded_in_the_same_way() =>
        Counts.Sample((count, key) => Assert.Equal(RandomRounding.Of(count, key), RandomRounding.Of(count, key)));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(100)]
    [InlineData(101)]
    public void It_is_right_on_average(long count)
    {
        const int Keys = 30_000;
        // Five standard deviations of the mean.
        Assert.InRange(Enumerable.Range(0, Keys).Average(key => RandomRounding.Of(count, key)), count - 0.041, count + 0.041);
    }
}
