using CollectiveEconomy.Statistics.Evaluation;

namespace CollectiveEconomy.Statistics.Tests.Evaluation;

public sealed class KaplanMeierTests
{
    /// <summary>The remission times of 21 patients on 6-mercaptopurine (Freireich and others 1963), the textbook example; + is cut off.</summary>
    private const string Freireich = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+";

    [Theory]
    [InlineData(5, 1.0)]
    [InlineData(6, 0.857)]
    [InlineData(7, 0.807)]
    [InlineData(10, 0.753)]
    [InlineData(13, 0.690)]
    [InlineData(16, 0.627)]
    [InlineData(22, 0.538)]
    [InlineData(23, 0.448)]
    [InlineData(35, 0.448)]
    public void The_textbook_example_gives_the_textbook_shares(int weeks, double share) =>
        Assert.Equal(share, (double)KaplanMeier.Of(Durations(Freireich)).ShareBeyond(weeks)!.Value, 3);

    [Fact]
    public void The_median_is_the_time_by_which_half_have_ended_and_a_share_not_reached_has_none()
    {
        Assert.Equal(23, KaplanMeier.Of(Durations(Freireich)).TimeOf(50));
        Assert.Null(KaplanMeier.Of(Durations(Freireich)).TimeOf(90));
    }

    [Theory]
    [InlineData(6, 0.620, 0.952)]
    [InlineData(10, 0.503, 0.889)]
    [InlineData(16, 0.368, 0.805)]
    [InlineData(23, 0.188, 0.680)]
    public void The_textbook_example_gives_the_intervals_that_R_gives_on_the_log_log_scale(int weeks, double lower, double upper)
    {
        var interval = KaplanMeier.Of(Durations(Freireich)).IntervalBeyond(weeks)!.Value;
        Assert.Equal((lower, upper), ((double)Math.Round(interval.Lower, 3), (double)Math.Round(interval.Upper, 3)));
    }

    [Theory]
    [InlineData("5 6 7", 4)]
    [InlineData("5 6 7", 7)]
    [InlineData("5 6+", 7)]
    public void A_share_of_all_or_none_or_one_not_known_has_no_interval(string durations, int time) =>
        Assert.Null(KaplanMeier.Of(Durations(durations)).IntervalBeyond(time));

    [Fact]
    public void The_median_of_any_even_number_without_cut_offs_is_the_time_of_the_last_of_the_first_half() =>
        Assert.All(
            Enumerable.Range(1, 600).Select(half => half * 2),
            count =>
            {
                var all = KaplanMeier.Of([.. Enumerable.Range(1, count).Select(time => time * 2 + 1)]);
                Assert.Equal((count / 2, 0.5m), (all.TimeOf(50), all.ShareBeyond(count / 2)));
            }
        );

    [Fact]
    public void Without_cut_offs_it_is_the_plain_share()
    {
        var all = KaplanMeier.Of(Durations("1 2 3 4"));
        Assert.Equal([1m, 0.75m, 0.5m, 0.25m, 0m], new[] { 0, 1, 2, 3, 4 }.Select(time => all.ShareBeyond(time)!.Value));
        Assert.Equal((2, 4), (all.TimeOf(50), all.TimeOf(90)));
    }

    [Fact]
    public void Beyond_the_last_that_was_cut_off_the_share_is_not_known_and_beyond_the_last_end_it_is_nothing()
    {
        Assert.Null(KaplanMeier.Of(Durations(Freireich)).ShareBeyond(36));
        Assert.Null(KaplanMeier.Of(Durations("365+")).ShareBeyond(730));
        Assert.Equal(1, KaplanMeier.Of(Durations("365+")).ShareBeyond(365));
        Assert.Equal(0, KaplanMeier.Of(Durations("181 731")).ShareBeyond(1_095));
    }

    [Fact]
    public void Nothing_tells_nothing()
    {
        Assert.Null(KaplanMeier.Of([]).ShareBeyond(12));
        Assert.Null(KaplanMeier.Of([]).TimeOf(50));
    }

    private static int[] Durations(string text) =>
        [
            .. text.Split(' ')
                .Select(duration =>
                    int.Parse(duration.TrimEnd('+'), System.Globalization.CultureInfo.InvariantCulture) * 2
                    + (duration.EndsWith('+') ? 0 : 1)
                ),
        ];
}
