using CollectiveEconomy.Statistics.Protection;
using CsCheck;

namespace CollectiveEconomy.Statistics.Tests.Protection;

public sealed class BalancedDrawTests
{
    private static readonly Concept Concept = Concept.Revenue;

    // Skewed as revenues are.
    private static readonly Gen<ConceptSize[]> Sizes = Gen.Select(
            Gen.Double[0, 1],
            Gen.Int[-3, 3],
            Gen.Int[0, 3],
            (place, years, stratum) => (Size: 1e6 / Math.Pow(1 - 0.999 * place, 1.2), Years: years, Stratum: $"S{stratum}")
        )
        .Array[0, 100]
        .Select(many => many.Select((one, id) => new ConceptSize(id, one.Stratum, one.Size, one.Size * one.Years)).ToArray());

    [Fact]
    public void Everyone_has_a_draw_that_is_not_zero_and_within_the_steps() =>
        Sizes.Sample(sizes =>
        {
            var draws = Drawn(sizes);
            Assert.Equal(sizes.Select(size => size.CooperativeId), draws.Keys.Order());
            Assert.All(draws.Values, step => Assert.InRange(Math.Abs((int)step), 1, PermanentDraws.Steps));
        });

    [Fact]
    public void The_order_in_which_organisations_come_makes_no_difference() =>
        Sizes.Sample(sizes =>
        {
            using var again = new NoiseSeries(new byte[32], "0");
            var draws = new Dictionary<int, short>();
            BalancedDraw.Add(Concept, sizes.Reverse(), again, draws);
            Assert.Equal(Drawn(sizes).OrderBy(draw => draw.Key), draws.OrderBy(draw => draw.Key));
        });

    [Fact]
    public void Six_of_one_stratum_have_each_direction_in_each_third_of_the_distances_once() =>
        Gen.Int[0, 1_000]
            .Sample(series =>
                Assert.Equal(
                    [(-1, 0), (-1, 1), (-1, 2), (1, 0), (1, 1), (1, 2)],
                    Drawn(Skewed(6), series)
                        .Values.Select(step => (Math.Sign((int)step), (Math.Abs(step) - 1) * 3 / PermanentDraws.Steps))
                        .Order()
                )
            );

    [Theory]
    [InlineData(12)]
    [InlineData(60)]
    [InlineData(600)]
    public void Noise_nearly_cancels_in_the_total_of_a_stratum(int count)
    {
        var sizes = Skewed(count);
        var left = RootMeanSquare(series => Total(sizes, Drawn(sizes, series), size => size.Size));
        Assert.InRange(left / Independent(sizes, size => size.Size), 0, 0.5);
    }

    [Fact]
    public void Noise_is_less_in_the_trend_of_a_stratum_too()
    {
        var sizes = Skewed(600);
        var left = RootMeanSquare(series => Total(sizes, Drawn(sizes, series), size => size.Trend));
        Assert.InRange(left / Independent(sizes, size => size.Trend), 0, 0.8);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(6)]
    [InlineData(20)]
    public void Both_directions_are_as_likely_for_everyone(int count)
    {
        const int Series = 2_000;
        var sizes = Skewed(count);
        var up = new int[count];
        for (var series = 0; series < Series; series++)
            foreach (var (cooperative, step) in Drawn(sizes, series))
                up[cooperative] += step > 0 ? 1 : 0;
        // Four and a half standard deviations.
        Assert.All(up, ups => Assert.InRange(ups, Series / 2 - 100, Series / 2 + 100));
    }

    [Theory]
    [InlineData(6)]
    [InlineData(20)]
    public void Distances_lie_anywhere_for_everyone(int count)
    {
        const int Series = 2_000;
        const int Parts = 3;
        var sizes = Skewed(count);
        var distances = new int[count, Parts];
        for (var series = 0; series < Series; series++)
            foreach (var (cooperative, step) in Drawn(sizes, series))
                distances[cooperative, (Math.Abs((int)step) - 1) * Parts / PermanentDraws.Steps]++;
        // What balances best leaves the largest nearer more often than not, but never surely.
        Assert.All(distances.Cast<int>(), times => Assert.True(times > Series / 20, $"{times}"));
    }

    [Fact]
    public void A_draw_is_kept_whatever_is_drawn_later()
    {
        using var series = new NoiseSeries(new byte[32], "1");
        using var later = new NoiseSeries([.. Enumerable.Repeat((byte)1, 32)], "2");
        var permanent = PermanentDraws.Of([]);
        permanent.Extend(Measured(1, 20), series);
        var first = permanent.All.ToList();
        // As a release keeps them.
        permanent = PermanentDraws.Of(first);
        permanent.Extend(Measured(10, 40), later);
        Assert.Equal(first, permanent.All.Where(draw => draw.CooperativeId <= 20));
        Assert.Equal(Enumerable.Range(1, 49), permanent.All.Select(draw => draw.CooperativeId));
        Assert.Equal(20, first.Count);
    }

    [Fact]
    public void A_position_is_the_step_as_a_fraction()
    {
        var permanent = PermanentDraws.Of([
            new PermanentDraw
            {
                Concept = Concept.Name,
                CooperativeId = 7,
                Step = -2_500,
            },
        ]);
        Assert.Equal(-0.25, permanent.Of(Concept, 7));
        Assert.Throws<KeyNotFoundException>(() => permanent.Of(Concept.Profit, 7));
    }

    private static ConceptSizes Measured(int from, int count)
    {
        var sizes = new ConceptSizes();
        foreach (var cooperative in Enumerable.Range(from, count))
            sizes.Add(Concept, cooperative, "S", 2024, 100_000_000L * cooperative);
        return sizes;
    }

    private static ConceptSize[] Skewed(int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(id => (Id: id, Size: 1e6 / Math.Pow((id + 1.0) / count, 0.8)))
                .Select(one => new ConceptSize(one.Id, "S", one.Size, one.Size * (one.Id % 7 - 3))),
        ];

    private static Dictionary<int, short> Drawn(ConceptSize[] sizes, int series = 0)
    {
        using var chance = new NoiseSeries(new byte[32], $"{series}");
        var draws = new Dictionary<int, short>();
        BalancedDraw.Add(Concept, sizes, chance, draws);
        return draws;
    }

    private static double Total(ConceptSize[] sizes, Dictionary<int, short> draws, Func<ConceptSize, double> weightOf) =>
        sizes.Sum(size =>
        {
            var (step, scale) = (draws[size.CooperativeId], Concept.Scale);
            return Math.Sign((int)step)
                * (scale.Least + (scale.Most - scale.Least) * Math.Abs((int)step) / PermanentDraws.Steps)
                * weightOf(size);
        });

    private static double RootMeanSquare(Func<int, double> left) =>
        Math.Sqrt(Enumerable.Range(0, 100).Select(left).Average(noise => noise * noise));

    /// <summary>What would be left if draws had nothing to do with each other.</summary>
    private static double Independent(ConceptSize[] sizes, Func<ConceptSize, double> weightOf)
    {
        var (middle, half) = ((Concept.Scale.Least + Concept.Scale.Most) / 2, (Concept.Scale.Most - Concept.Scale.Least) / 2);
        return Math.Sqrt((middle * middle + half * half / 3) * sizes.Sum(size => weightOf(size) * weightOf(size)));
    }
}
