using CollectiveEconomy.Evaluation.Sensitivity;

namespace CollectiveEconomy.Evaluation.Tests.Sensitivity;

public sealed class RelativeMagnitudesTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 3)]
    public void At_zero_it_is_the_usual_interval(int before, int after)
    {
        var study = Studies.Of(seed: 5, before, after);
        var target = SensitivityTarget.First(study)!;
        var half = 1.959963984540054 * Math.Sqrt(study.Covariance[before, before]);
        var interval = RelativeMagnitudes.Of(target).At(0);
        Assert.Equal(target.Estimate - half, interval.Lower, 1e-6);
        Assert.Equal(target.Estimate + half, interval.Upper, 1e-6);
        Assert.Equal((target.Estimate, target.Estimate), interval.Identified);
    }

    [Fact]
    public void The_identified_set_is_reached_by_changes_and_never_left()
    {
        // The largest change before is 0.3, from the first to the second.
        var study = Studies.At(3, 3, [-0.2, 0.1, -0.1, 1, 2, 4]);
        var (lower, upper) = RelativeMagnitudes.Of(SensitivityTarget.Average(study)!).At(2).Identified!.Value;
        var effects = new List<double>();
        for (var pattern = 0; pattern < 27; pattern++)
        {
            double[] changes = [0.6 * ((pattern % 3) - 1), 0.6 * ((pattern / 3 % 3) - 1), 0.6 * ((pattern / 9) - 1)];
            effects.Add((1 - changes[0] + (2 - changes[0] - changes[1]) + (4 - changes.Sum())) / 3);
        }

        Assert.Equal(effects.Min(), lower, 1e-12);
        Assert.Equal(effects.Max(), upper, 1e-12);
    }

    [Fact]
    public void Without_error_the_interval_is_the_identified_set()
    {
        var study = Studies.At(3, 3, [-0.2, 0.1, -0.1, 1, 2, 4], scale: 1e-6);
        var interval = RelativeMagnitudes.Of(SensitivityTarget.Average(study)!).At(1.5);
        Assert.Equal(interval.Identified!.Value.Lower, interval.Lower, 1e-4);
        Assert.Equal(interval.Identified!.Value.Upper, interval.Upper, 1e-4);
    }

    [Fact]
    public void Intervals_grow_with_the_bound()
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var magnitudes = RelativeMagnitudes.Of(SensitivityTarget.Average(Studies.Of(seed, 4, 3))!);
            var intervals = new[] { 0, 0.1, 0.25, 0.5, 1, 2, 4 }.Select(magnitudes.At).ToArray();
            for (var place = 1; place < intervals.Length; place++)
            {
                Assert.True(intervals[place].Lower < intervals[place - 1].Lower);
                Assert.True(intervals[place].Upper > intervals[place - 1].Upper);
            }
        }
    }

    [Fact]
    public void The_breakdown_value_separates_what_excludes_zero_from_what_does_not()
    {
        var magnitudes = RelativeMagnitudes.Of(SensitivityTarget.First(Studies.At(3, 2, [0.1, -0.1, 0, 1, 1], scale: 0.1))!);
        var value = magnitudes.BreakdownValue()!.Value;
        Assert.InRange(value, 0.5, 5);
        Assert.False(magnitudes.At(value * 0.999).ContainsZero);
        Assert.True(magnitudes.At(value * 1.001).ContainsZero);
        Assert.Equal(0, RelativeMagnitudes.Of(SensitivityTarget.First(Studies.At(3, 2, [0, 0, 0, 0.01, 0]))!).BreakdownValue());
    }

    [Theory]
    // The change after is as large as the bound allows; one change before is clearly the largest, or all are alike, or there is none.
    [InlineData(0, 0, 1)]
    [InlineData(0.5, 0, -1)]
    [InlineData(0.5, 0.5, 1)]
    [InlineData(0.1, -0.1, 1)]
    public void The_truth_is_covered_as_often_as_promised(double first, double second, int sign)
    {
        const double Bound = 1;
        const int Draws = 400;
        var largest = Bound * Math.Max(Math.Abs(first), Math.Abs(second));
        double[] trend = [-first - second, -second, sign * largest, sign * 2 * largest];
        var (atFirst, average) = (0, 0);
        for (var seed = 0; seed < Draws; seed++)
        {
            var study = Studies.Of(seed, 2, 2, trend);
            atFirst += RelativeMagnitudes.Of(SensitivityTarget.First(study)!).At(Bound).ContainsZero ? 1 : 0;
            average += RelativeMagnitudes.Of(SensitivityTarget.Average(study)!).At(Bound).ContainsZero ? 1 : 0;
        }

        Assert.InRange((double)atFirst / Draws, 0.925, 1);
        Assert.InRange((double)average / Draws, 0.925, 1);
    }

    [Fact]
    public void A_large_effect_is_found_in_spite_of_changes_as_large_as_before()
    {
        var found = Enumerable
            .Range(0, 100)
            .Count(seed =>
                !RelativeMagnitudes.Of(SensitivityTarget.First(Studies.Of(seed, 3, 2, [0, 0.1, 0, 2, 2], scale: 0.1))!).At(1).ContainsZero
            );
        Assert.InRange(found, 99, 100);
    }
}
