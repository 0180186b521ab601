using CollectiveEconomy.Evaluation.Survival;

namespace CollectiveEconomy.Evaluation.Tests.Survival;

public sealed class LogRankTestTests
{
    [Fact]
    public void The_published_test_of_the_drug_is_met()
    {
        var test = LogRankTest.Of([Leukemia.Placebo, Leukemia.Drug])!;
        Assert.Equal(16.79, test.Statistic, 5e-3);
        Assert.Equal(1, test.DegreesOfFreedom);
        Assert.Equal(4.2e-5, test.PValue, 1e-6);
        Assert.Equal([21, 9], test.Groups.Select(group => group.Observed));
        Assert.Equal(10.75, test.Groups[0].Expected, 5e-3);
        Assert.Equal(19.25, test.Groups[1].Expected, 5e-3);
    }

    [Fact]
    public void The_order_of_groups_does_not_matter()
    {
        Duration[][] groups = [Leukemia.Placebo[..10], Leukemia.Drug, Leukemia.Placebo[10..]];
        var test = LogRankTest.Of(groups)!;
        Assert.Equal(2, test.DegreesOfFreedom);
        Assert.Equal(test.Statistic, LogRankTest.Of([groups[2], groups[0], groups[1]])!.Statistic, 1e-9);
        Assert.Equal(test.Groups.Sum(group => group.Observed), test.Groups.Sum(group => group.Expected), 1e-9);
    }

    [Fact]
    public void Equal_groups_do_not_differ()
    {
        var test = LogRankTest.Of([Leukemia.Drug, Leukemia.Drug])!;
        Assert.Equal(0, test.Statistic, 1e-12);
        Assert.Equal(1, test.PValue, 1e-9);
    }

    [Fact]
    public void Without_a_second_group_or_an_event_there_is_no_test()
    {
        Assert.Null(LogRankTest.Of([Leukemia.Drug]));
        Assert.Null(LogRankTest.Of([Leukemia.Drug, []]));
        Assert.Null(
            LogRankTest.Of([
                [new Duration(1, false)],
                [new Duration(2, false)],
            ])
        );
        // Everything ends at once: no order in which anything ended.
        Assert.Null(
            LogRankTest.Of([
                [new Duration(1, true)],
                [new Duration(1, true)],
            ])
        );
    }
}
