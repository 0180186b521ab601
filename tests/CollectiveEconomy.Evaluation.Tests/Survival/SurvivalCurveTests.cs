using CollectiveEconomy.Evaluation.Survival;
using CollectiveEconomy.Statistics.Evaluation;

namespace CollectiveEconomy.Evaluation.Tests.Survival;

public sealed class SurvivalCurveTests
{
    [Theory]
    // Published: Kleinbaum and Klein, "Survival Analysis", tables of chapter 2; errors from Greenwood's formula.
    [InlineData(6, 21, 3, 0.8571, 0.0764)]
    [InlineData(7, 17, 1, 0.8067, 0.0869)]
    [InlineData(10, 15, 1, 0.7529, 0.0963)]
    [InlineData(13, 12, 1, 0.6902, 0.1068)]
    [InlineData(16, 11, 1, 0.6275, 0.1141)]
    [InlineData(22, 7, 1, 0.5378, 0.1282)]
    [InlineData(23, 6, 1, 0.4482, 0.1346)]
    public void The_published_table_of_the_drug_is_met(double week, int atRisk, int events, double share, double error)
    {
        var step = SurvivalCurve.Of(Leukemia.Drug).Steps.Single(step => step.Time == week);
        Assert.Equal((atRisk, events), (step.AtRisk, step.Events));
        Assert.Equal(share, step.Share, 5e-5);
        Assert.Equal(error, step.StandardError!.Value, 5e-5);
    }

    [Fact]
    public void Published_medians_are_met()
    {
        var drug = SurvivalCurve.Of(Leukemia.Drug);
        var placebo = SurvivalCurve.Of(Leukemia.Placebo);
        Assert.Equal((23, 8), (drug.Median, placebo.Median));
        Assert.Equal((13, null), drug.MedianInterval());
        Assert.Equal((4, 11), placebo.MedianInterval());
    }

    [Fact]
    public void Cases_cut_off_at_a_time_are_at_risk_at_it()
    {
        var curve = SurvivalCurve.Of(Leukemia.Drug);
        Assert.Equal([21, 21, 17, 16, 12, 0], new double[] { 0, 6, 7, 8, 12, 36 }.Select(curve.AtRisk));
    }

    [Fact]
    public void The_interval_is_that_of_log_minus_log()
    {
        // By hand: log(-log(0.8571)) = -1.8698, with standard error sqrt(3 / (21 * 18)) / 0.15415 = 0.5779.
        var (lower, upper) = SurvivalCurve.Of(Leukemia.Drug).IntervalBeyond(6)!.Value;
        Assert.Equal(0.6197, lower, 1e-4);
        Assert.Equal(0.9516, upper, 1e-4);
    }

    [Fact]
    public void Without_cases_cut_off_the_restricted_mean_is_the_mean()
    {
        var lengths = Leukemia.Placebo.Select(duration => duration.Length).ToArray();
        var mean = lengths.Average();
        var (restricted, error) = SurvivalCurve.Of(Leukemia.Placebo).RestrictedMean(23)!.Value;
        Assert.Equal(mean, restricted, 1e-12);
        Assert.Equal(Math.Sqrt(lengths.Sum(length => (length - mean) * (length - mean))) / lengths.Length, error, 1e-12);
        // A limit after the last event adds nothing.
        Assert.Equal(restricted, SurvivalCurve.Of(Leukemia.Placebo).RestrictedMean(50)!.Value.Mean, 1e-12);
    }

    [Fact]
    public void A_restricted_mean_is_the_area_below_the_curve()
    {
        // By hand, up to 10 weeks: 6 at 1, 1 at 18/21 and 3 at 18/21 * 16/17.
        Assert.Equal(6 + (18 / 21d) + (3 * 18 / 21d * 16 / 17d), SurvivalCurve.Of(Leukemia.Drug).RestrictedMean(10)!.Value.Mean, 1e-12);
        Assert.Null(SurvivalCurve.Of(Leukemia.Drug).RestrictedMean(36));
    }

    [Fact]
    public void What_nobody_was_followed_to_is_not_known()
    {
        var curve = SurvivalCurve.Of(Leukemia.Drug);
        Assert.Equal(1, curve.ShareBeyond(0));
        Assert.NotNull(curve.ShareBeyond(35));
        Assert.Null(curve.ShareBeyond(36));
        Assert.Null(curve.IntervalBeyond(5));
        Assert.Equal(0, SurvivalCurve.Of(Leukemia.Placebo).ShareBeyond(100));
        Assert.Null(SurvivalCurve.Of([]).ShareBeyond(0));
        Assert.Null(SurvivalCurve.Of([]).Median);
        Assert.Null(SurvivalCurve.Of([]).RestrictedMean(1));
    }

    [Fact]
    public void A_duration_that_is_no_length_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SurvivalCurve.Of([new Duration(-1, true)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => SurvivalCurve.Of([new Duration(double.NaN, true)]));
    }

    [Fact]
    public void The_curve_is_the_same_as_that_of_cubes()
    {
        for (var seed = 0; seed < 50; seed++)
        {
            var random = new Random(seed);
            int[] durations = [.. Enumerable.Range(0, 1 + random.Next(60)).Select(_ => random.Next(40))];
            var exact = KaplanMeier.Of(durations);
            var curve = SurvivalCurve.Of([.. durations.Select(duration => new Duration(duration >> 1, (duration & 1) == 1))]);
            Assert.Equal(exact.TimeOf(50), (int?)curve.Median);
            for (var time = 0; time <= 25; time++)
            {
                Check(exact.ShareBeyond(time), curve.ShareBeyond(time));
                Check(exact.IntervalBeyond(time)?.Lower, curve.IntervalBeyond(time)?.Lower);
                Check(exact.IntervalBeyond(time)?.Upper, curve.IntervalBeyond(time)?.Upper);
            }
        }

        static void Check(decimal? exact, double? share)
        {
            Assert.Equal(exact is null, share is null);
            Assert.Equal((double)(exact ?? 0), share ?? 0, 1e-9);
        }
    }
}
