using CollectiveEconomy.Statistics.Protection;
using CsCheck;

namespace CollectiveEconomy.Statistics.Tests.Protection;

public sealed class NoiseTests
{
    private static readonly Noise Noise = new(new byte[32], "1");

    [Fact]
    public void A_value_differs_by_at_least_a_tenth_and_keeps_its_sign() =>
        Gen.Select(Gen.Long[-1_000_000_000_000, 1_000_000_000_000], Gen.Int[1, 100_000])
            .Where((value, _) => value != 0)
            .Sample(
                (value, cooperative) =>
                {
                    var noisy = Noise.On(value, cooperative, "Revenue")!.Value;
                    Assert.Equal(Math.Sign(value), noisy == 0 ? Math.Sign(value) : Math.Sign(noisy));
                    Assert.True(Math.Abs(noisy - value) >= Math.Abs(value) * Noise.Least, $"{value} became {noisy}");
                    Assert.True(Math.Abs(noisy - value) <= Math.Abs(value) * Noise.Most + 1, $"{value} became {noisy}");
                }
            );

    [Fact]
    public void Zero_stays_zero_and_null_stays_null()
    {
        Assert.Equal(0, Noise.On(0, 1, "Revenue"));
        Assert.Null(Noise.On((long?)null, 1, "Revenue"));
        Assert.Null(Noise.On((bool?)null, 1, "MeetsConditions"));
    }

    [Fact]
    public void A_cooperative_and_a_measure_have_one_factor_for_good() =>
        Assert.Equal(Noise.FactorOf(42, "Revenue"), new Noise(new byte[32], "1").FactorOf(42, "Revenue"));

    [Fact]
    public void Another_measure_cooperative_series_or_key_has_another_factor()
    {
        var factor = Noise.FactorOf(42, "Revenue");
        Assert.NotEqual(factor, Noise.FactorOf(42, "Profit"));
        Assert.NotEqual(factor, Noise.FactorOf(43, "Revenue"));
        Assert.NotEqual(factor, new Noise(new byte[32], "2").FactorOf(42, "Revenue"));
        Assert.NotEqual(factor, new Noise([.. Enumerable.Repeat((byte)1, 32)], "1").FactorOf(42, "Revenue"));
    }

    [Fact]
    public void Signs_are_fair_and_magnitudes_lie_around_the_middle()
    {
        var factors = Enumerable.Range(1, 20_000).Select(cooperative => Noise.FactorOf(cooperative, "Revenue")).ToList();
        var magnitudes = factors.Select(factor => Math.Abs(factor - 1)).ToList();
        Assert.InRange(factors.Count(factor => factor > 1) / 20_000.0, 0.48, 0.52);
        Assert.InRange(factors.Average(), 0.995m, 1.005m);
        Assert.All(magnitudes, magnitude => Assert.InRange(magnitude, Noise.Least, Noise.Most));
        // Half of a triangle lies in its middle three tenths: 1 − 2·(0.5·0.707²) within 0.293 of either end.
        Assert.InRange(magnitudes.Count(magnitude => magnitude is > 0.1375m and < 0.2125m) / 20_000.0, 0.73, 0.77);
    }

    [Fact]
    public void An_answer_is_turned_round_now_and_then_and_always_in_the_same_way()
    {
        var turned = Enumerable.Range(1, 20_000).Where(cooperative => Noise.On(true, cooperative, "MeetsConditions") == false).ToList();
        Assert.InRange(turned.Count / 20_000.0, 0.09, 0.11);
        Assert.All(turned.Take(50), cooperative => Assert.True(Noise.On(false, cooperative, "MeetsConditions")));
    }
}
