using CollectiveEconomy.Statistics.Protection;

namespace CollectiveEconomy.Statistics.Tests.Protection;

public sealed class NoiseSeriesTests
{
    private const int Draws = 20_000;

    private static readonly byte[] Key = new byte[32];
    private static readonly byte[] OtherKey = [.. Enumerable.Repeat((byte)1, 32)];

    [Fact]
    public void A_fingerprint_tells_keys_apart_and_nothing_of_the_series()
    {
        using var series = new NoiseSeries(Key, "1");
        using var another = new NoiseSeries(Key, "2");
        using var stranger = new NoiseSeries(OtherKey, "1");
        Assert.Equal(series.Fingerprint, another.Fingerprint);
        Assert.NotEqual(series.Fingerprint, stranger.Fingerprint);
        Assert.Matches("^[0-9a-f]{16}$", series.Fingerprint);
    }

    [Fact]
    public void Chance_is_the_same_whoever_asks_and_in_whatever_order()
    {
        using var series = new NoiseSeries(Key, "1");
        using var again = new NoiseSeries(Key, "1");
        var expected = Enumerable.Range(0, 1_000).Select(number => ChanceOf(series, number)).ToList();
        var found = new double[expected.Count];
        Parallel.For(0, found.Length, place => found[found.Length - 1 - place] = ChanceOf(again, found.Length - 1 - place));
        Assert.Equal(expected, found);

        static double ChanceOf(NoiseSeries series, int number) =>
            series.Chance("purpose", $"{number % 3}", number % 7, number % 11, number);
    }

    [Fact]
    public void Chance_is_uniform_along_each_thing_that_is_named()
    {
        using var series = new NoiseSeries(Key, "1");
        AssertUniform(draw => series.Chance("purpose", "", draw, 2024, 0));
        AssertUniform(draw => series.Chance("purpose", "", 1, draw, 0));
        AssertUniform(draw => series.Chance("purpose", "", 1, 2024, draw));
        AssertUniform(draw => series.Chance("purpose", $"{draw}", 1, 2024, 0));
        AssertUniform(draw => series.Chance($"{draw}", "", 1, 2024, 0));
    }

    [Fact]
    public void Chances_of_two_purposes_roles_series_and_keys_have_nothing_in_common()
    {
        using var series = new NoiseSeries(Key, "1");
        using var another = new NoiseSeries(Key, "2");
        using var stranger = new NoiseSeries(OtherKey, "1");
        AssertIndependent(draw => series.Chance("other", "", draw, 2024, 0));
        AssertIndependent(draw => series.Chance("purpose", "role", draw, 2024, 0));
        AssertIndependent(draw => series.Chance("purpose", "", draw + 1, 2024, 0));
        AssertIndependent(draw => series.Chance("purpose", "", draw, 2025, 0));
        AssertIndependent(draw => series.Chance("purpose", "", draw, 2024, 1));
        AssertIndependent(draw => another.Chance("purpose", "", draw, 2024, 0));
        AssertIndependent(draw => stranger.Chance("purpose", "", draw, 2024, 0));

        void AssertIndependent(Func<int, double> other) =>
            Assert.InRange(
                Enumerable.Range(1, Draws).Average(draw => 12 * (series.Chance("purpose", "", draw, 2024, 0) - 0.5) * (other(draw) - 0.5)),
                -0.03,
                0.03
            );
    }

    private static void AssertUniform(Func<int, double> chance)
    {
        var tenths = Enumerable
            .Range(1, Draws)
            .GroupBy(draw => (int)(10 * chance(draw)))
            .ToDictionary(tenth => tenth.Key, Enumerable.Count);
        Assert.Equal(Enumerable.Range(0, 10), tenths.Keys.Order());
        // Five standard deviations of a binomial count.
        Assert.All(tenths.Values, count => Assert.InRange(count, Draws / 10 - 215, Draws / 10 + 215));
    }
}
