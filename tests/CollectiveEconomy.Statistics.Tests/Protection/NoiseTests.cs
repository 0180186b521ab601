using CollectiveEconomy.Statistics.Protection;
using CsCheck;

namespace CollectiveEconomy.Statistics.Tests.Protection;

public sealed class NoiseTests
{
    private const int Cooperative = 42;
    private const int Year = 2024;
    private const long Value = 900_000_000;

    private static readonly NoiseSeries Series = new(new byte[32], "1");

    private static readonly Gen<int> Steps = Gen.Select(Gen.Int[1, PermanentDraws.Steps], Gen.Bool, (step, isUp) => isUp ? step : -step);

    private static readonly Gen<Concept> Concepts = Gen.OneOf<Concept>(
        Concept.Members,
        Concept.Revenue,
        Concept.Profit,
        Concept.AssessmentScore,
        Concept.Area,
        Concept.Attainment("YIELD")
    );

    private static readonly Gen<long> Values = Gen.OneOf(Gen.Long[-1_000_000_000_000, 1_000_000_000_000], Gen.Long[-10_000, 10_000]);

    [Fact]
    public void A_value_moves_as_far_as_its_scale_says_whatever_it_is() =>
        Gen.Select(Concepts, Steps, Values, Gen.Int[2016, 2030])
            .Sample(
                (concept, step, value, year) =>
                {
                    var moved = Math.Abs(NoiseOf(Series, step, concept).On(concept, Cooperative, year, value)!.Value - value);
                    var magnitude = concept.Scale.MagnitudeOf(value);
                    var rounding = UnitOf(magnitude) / 2;
                    Assert.True(moved >= concept.Scale.Nearest * magnitude - rounding, $"{value} moved by {moved}");
                    Assert.True(moved <= concept.Scale.Farthest * magnitude + rounding, $"{value} moved by {moved}");
                }
            );

    [Fact]
    public void The_permanent_part_moves_all_values_of_all_years_the_same_way() =>
        Gen.Select(Concepts, Steps, Values, Gen.Int[2016, 2030])
            .Sample(
                (concept, step, value, year) =>
                {
                    var noisy = NoiseOf(Series, step, concept).On(concept, Cooperative, year, value)!.Value;
                    Assert.Equal(Math.Sign(step), Math.Sign(noisy - value));
                }
            );

    [Fact]
    public void A_protected_value_has_three_digits_of_its_magnitude_so_that_no_unit_of_the_true_one_shows() =>
        Gen.Select(Concepts, Steps, Values)
            .Sample(
                (concept, step, value) =>
                {
                    var noisy = NoiseOf(Series, step, concept).On(concept, Cooperative, Year, value)!.Value;
                    Assert.Equal(0, noisy % UnitOf(concept.Scale.MagnitudeOf(value)));
                }
            );

    [Fact]
    public void The_same_value_always_has_the_same_protected_value() =>
        Gen.Select(Concepts, Steps, Values)
            .Sample(
                (concept, step, value) =>
                {
                    using var again = new NoiseSeries(new byte[32], "1");
                    Assert.Equal(
                        NoiseOf(Series, step, concept).On(concept, Cooperative, Year, value),
                        NoiseOf(again, step, concept).On(concept, Cooperative, Year, value)
                    );
                }
            );

    [Fact]
    public void No_two_years_values_organisations_concepts_roles_series_or_keys_share_a_factor()
    {
        using var other = new NoiseSeries(new byte[32], "2");
        using var stranger = new NoiseSeries([.. Enumerable.Repeat((byte)1, 32)], "1");
        // Of one permanent part, so that what differs is the part that varies.
        (Noise noise, Noise ofOther, Noise ofStranger) = (NoiseOfMany(Series), NoiseOfMany(other), NoiseOfMany(stranger));
        AssertDiffers(year => noise.On(Concept.Revenue, Cooperative, year + 1, Value));
        AssertDiffers(year => noise.On(Concept.Revenue, Cooperative, year, Value + 1));
        AssertDiffers(year => noise.On(Concept.Revenue, Cooperative + 1, year, Value));
        AssertDiffers(year => noise.On(Concept.Assets, Cooperative, year, Value));
        AssertDiffers(year => noise.On(Concept.Revenue, Cooperative, year, Value, "part"));
        AssertDiffers(year => ofOther.On(Concept.Revenue, Cooperative, year, Value));
        AssertDiffers(year => ofStranger.On(Concept.Revenue, Cooperative, year, Value));

        // A few agree by chance, after they are rounded.
        void AssertDiffers(Func<int, long?> changed) =>
            Assert.InRange(
                Enumerable.Range(1, 1_000).Count(year => noise.On(Concept.Revenue, Cooperative, year, Value) == changed(year)),
                0,
                30
            );
    }

    [Fact]
    public void What_varies_is_fair()
    {
        var noise = NoiseOfMany(Series);
        var middle = Value * (1 + Concept.Revenue.Scale.Least + (Concept.Revenue.Scale.Most - Concept.Revenue.Scale.Least) / 2);
        var values = Enumerable.Range(1, 20_000).Select(year => noise.On(Concept.Revenue, Cooperative, year, Value)!.Value).ToList();
        Assert.InRange(values.Count(value => value > middle) / 20_000.0, 0.48, 0.52);
        Assert.InRange(values.Average() / middle, 0.998, 1.002);
    }

    [Fact]
    public void Small_values_zero_and_signs_are_blurred_by_the_floor()
    {
        var floor = Concept.Profit.Scale.Floor;
        foreach (var value in new[] { -1L, 0, 1, 1_000 })
        {
            var (up, down) = (
                NoiseOf(Series, PermanentDraws.Steps, Concept.Profit),
                NoiseOf(Series, -PermanentDraws.Steps, Concept.Profit)
            );
            Assert.InRange(up.On(Concept.Profit, Cooperative, Year, value)!.Value, floor / 10, floor);
            Assert.InRange(down.On(Concept.Profit, Cooperative, Year, value)!.Value, -floor, -floor / 10);
        }
    }

    [Fact]
    public void What_is_missing_stays_missing() =>
        // Of what was never reported there is no permanent part either.
        Assert.Null(new Noise(Series, PermanentDraws.Of([])).On(Concept.Revenue, Cooperative, Year, null));

    [Fact]
    public void Scores_and_percentages_are_not_cut_off_at_the_ends_of_their_scale()
    {
        var (up, down) = (
            NoiseOf(Series, PermanentDraws.Steps, Concept.AssessmentScore),
            NoiseOf(Series, -PermanentDraws.Steps, Concept.AssessmentScore)
        );
        Assert.InRange(up.On(Concept.AssessmentScore, Cooperative, Year, 10_000)!.Value, 10_300, 11_000);
        Assert.InRange(down.On(Concept.AssessmentScore, Cooperative, Year, 0)!.Value, -1_000, -300);
    }

    [Fact]
    public void What_was_never_measured_has_no_noise() =>
        Assert.Throws<KeyNotFoundException>(() => NoiseOf(Series, 1, Concept.Revenue).On(Concept.Revenue, Cooperative + 1, Year, Value));

    [Fact]
    public void Keys_of_rows_are_never_negative_and_lie_anywhere()
    {
        var noise = new Noise(Series, PermanentDraws.Of([]));
        var keys = Enumerable.Range(1, 10_000).Select(row => noise.RecordKey(Cooperative, Year, row)).ToList();
        Assert.All(keys, key => Assert.InRange(key, 0, int.MaxValue));
        Assert.Equal(keys.Count, keys.Distinct().Count());
        Assert.InRange(keys.Average() / int.MaxValue, 0.49, 0.51);
    }

    private static double UnitOf(double magnitude) => Math.Max(1, Math.Pow(10, Math.Floor(Math.Log10(magnitude)) - 2));

    private static Noise NoiseOf(NoiseSeries series, int step, Concept concept) =>
        new(series, PermanentDraws.Of([Draw(concept, Cooperative, step)]));

    private static Noise NoiseOfMany(NoiseSeries series) =>
        new(
            series,
            PermanentDraws.Of(
                from concept in new[] { Concept.Revenue, Concept.Assets }
                from cooperative in new[] { Cooperative, Cooperative + 1 }
                select Draw(concept, cooperative, PermanentDraws.Steps / 2)
            )
        );

    private static PermanentDraw Draw(Concept concept, int cooperative, int step) =>
        new()
        {
            Concept = concept.Name,
            CooperativeId = cooperative,
            Step = step,
        };
}
