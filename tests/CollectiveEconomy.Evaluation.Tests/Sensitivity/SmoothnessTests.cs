using CollectiveEconomy.Evaluation.Inference;
using CollectiveEconomy.Evaluation.Sensitivity;
using MathNet.Numerics.LinearAlgebra;

namespace CollectiveEconomy.Evaluation.Tests.Sensitivity;

public sealed class SmoothnessTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 2)]
    [InlineData(6, 4)]
    public void Without_kinks_it_is_the_extrapolation_of_a_straight_line(int before, int after)
    {
        var study = Studies.Of(seed: 3, before, after);
        foreach (var target in new[] { SensitivityTarget.First(study)!, SensitivityTarget.Average(study)! })
        {
            // Generalised least squares: a slope that all share, and one effect for each period after the reference.
            var design = Matrix<double>.Build.Dense(before + after, 1 + after);
            for (var row = 0; row < before + after; row++)
            {
                design[row, 0] = study.EventTimes[row] + 1;
                if (row >= before)
                    design[row, 1 + row - before] = 1;
            }

            var inverse = study.Covariance.Inverse();
            var covariance = (design.Transpose() * inverse * design).Inverse();
            var fitted = covariance * design.Transpose() * inverse * Vector<double>.Build.Dense(study.Estimates);
            var weights = Vector<double>.Build.Dense([0, .. target.Weights]);
            var interval = Smoothness.Of(target).At(0);
            Assert.Equal(weights * fitted, (interval.Lower + interval.Upper) / 2, 1e-9);
            Assert.Equal(1.959963985 * Math.Sqrt(weights * covariance * weights), (interval.Upper - interval.Lower) / 2, 1e-6);
        }
    }

    [Fact]
    public void No_other_estimate_without_bias_for_straight_lines_has_a_shorter_interval()
    {
        const int Before = 5;
        const int After = 3;
        var study = Studies.Of(seed: 8, Before, After);
        var target = SensitivityTarget.Average(study)!;
        var distance = target.Weights.Select((weight, place) => weight * (place + 1)).Sum();
        var random = new Random(4);
        foreach (var bound in new[] { 0.01, 0.05, 0.2, 1 })
        {
            var interval = Smoothness.Of(target).At(bound);
            var half = (interval.Upper - interval.Lower) / 2;
            var best = new double[Before];
            best[^1] = distance;
            var shortest = Length(best, bound);
            // Random steps that keep a straight line unbiased: a plain search that knows nothing of the path of corners.
            for (var step = 0; step < 20_000; step++)
            {
                var other = best.ToArray();
                var size = Math.Exp(-(step / 2_000d));
                for (var place = 0; place < Before - 1; place++)
                {
                    var change = size * (random.NextDouble() - 0.5) * (random.Next(2) == 0 ? 0 : 1);
                    other[place] += change;
                    other[^1] += change * (place - Before);
                }

                if (Length(other, bound) is var length && length < shortest)
                    (best, shortest) = (other, length);
            }

            Assert.InRange(half, shortest * 0.99, shortest * (1 + 1e-9));
        }

        double Length(double[] weights, double bound)
        {
            double[] all = [.. weights, .. target.Weights];
            var vector = Vector<double>.Build.Dense(all);
            // The bias of one kink at a time, each of the size of the bound.
            var bias = 0d;
            for (var kink = -Before + 1; kink < After; kink++)
            {
                var path = study.EventTimes.Select(time => kink >= 0 ? Math.Max(0, time + 1 - kink) : Math.Max(0, kink - (time + 1)));
                bias += bound * Math.Abs(path.Zip(all, (a, b) => a * b).Sum());
            }

            var error = Math.Sqrt(vector * study.Covariance * vector);
            return error * FoldedNormal.Quantile(bias / error, 0.95);
        }
    }

    [Fact]
    public void The_identified_set_is_reached_by_kinks_and_never_left()
    {
        const double Bound = 0.3;
        // Slope 0.2 before, bent by 0.1: within the bound.
        var study = Studies.At(2, 3, [-0.5, -0.2, 1, 1.5, 3]);
        var target = SensitivityTarget.Average(study)!;
        var (lower, upper) = Smoothness.Of(target).At(Bound).Identified!.Value;
        var effects = new List<double>();
        for (var pattern = 0; pattern < 27; pattern++)
        {
            var kinks = new[] { (pattern % 3) - 1, (pattern / 3 % 3) - 1, (pattern / 9) - 1 };
            var (level, slope, sum) = (0d, 0.2, 0d);
            for (var place = 0; place < 3; place++)
            {
                slope += kinks[place] * Bound;
                level += slope;
                sum += study.Estimates[2 + place] - level;
            }

            effects.Add(sum / 3);
        }

        Assert.Equal(effects.Min(), lower, 1e-12);
        Assert.Equal(effects.Max(), upper, 1e-12);
        Assert.Null(Smoothness.Of(target).At(0.05).Identified);
    }

    [Fact]
    public void Intervals_grow_with_the_bound()
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var smoothness = Smoothness.Of(SensitivityTarget.Average(Studies.Of(seed, 4, 3))!);
            var lengths = new[] { 0, 0.01, 0.02, 0.05, 0.1, 0.5, 2 }
                .Select(bound => smoothness.At(bound))
                .Select(at => at.Upper - at.Lower);
            Assert.Equal(lengths.Order(), lengths);
            Assert.Equal(7, lengths.Distinct().Count());
        }
    }

    [Fact]
    public void The_breakdown_value_separates_what_excludes_zero_from_what_does_not()
    {
        var smoothness = Smoothness.Of(SensitivityTarget.First(Studies.At(3, 2, [0, 0, 0, 1, 1], scale: 0.1))!);
        var value = smoothness.BreakdownValue()!.Value;
        Assert.True(value > 0);
        Assert.False(smoothness.At(value * 0.999).ContainsZero);
        Assert.True(smoothness.At(value * 1.001).ContainsZero);
        Assert.Equal(0, Smoothness.Of(SensitivityTarget.First(Studies.At(3, 2, [0, 0, 0, 0.01, 0]))!).BreakdownValue());
    }

    [Theory]
    // All kinks push the same way, which is worst, and a straight line, which does no harm.
    [InlineData(1)]
    [InlineData(0)]
    public void The_truth_is_covered_as_often_as_promised(int kink)
    {
        const double Bound = 0.1;
        const int Draws = 400;
        double[] trend = [.. Studies.TimesOf(3, 2).Select(time => (0.3 * (time + 1)) + (kink * Bound * (time + 1) * (time + 1) / 2d))];
        var covered = Enumerable
            .Range(0, Draws)
            .Count(seed =>
            {
                var study = Studies.Of(seed, 3, 2, trend);
                var interval = Smoothness.Of(SensitivityTarget.First(study)!).At(Bound);
                return interval.Lower <= 0 && interval.Upper >= 0;
            });
        Assert.InRange((double)covered / Draws, 0.925, 1);
    }

    [Fact]
    public void What_cannot_be_judged_has_a_reason()
    {
        Assert.Equal(MissingSensitivity.NoPeriodBefore, SensitivityTarget.ReasonOf(Studies.At(0, 2, [1, 1])));
        Assert.Equal(MissingSensitivity.NoPeriodAfter, SensitivityTarget.ReasonOf(Studies.At(2, 0, [1, 1])));
        var certain = new EventStudy(-1, [-2, 0], [1, 1], Matrix<double>.Build.Dense(2, 2));
        Assert.Equal(MissingSensitivity.NoError, SensitivityTarget.ReasonOf(certain));
        var tied = new EventStudy(-1, [-2, 0], [1, 1], Matrix<double>.Build.Dense(2, 2, 1));
        Assert.Equal(MissingSensitivity.SingularCovariance, SensitivityTarget.ReasonOf(tied));
        Assert.Null(SensitivityTarget.First(certain));
        Assert.Null(SensitivityTarget.Average(Studies.At(0, 2, [1, 1])));
    }
}
