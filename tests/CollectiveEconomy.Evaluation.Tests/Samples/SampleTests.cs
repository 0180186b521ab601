using CollectiveEconomy.Evaluation.GroupTime;
using CollectiveEconomy.Evaluation.Samples;
using CollectiveEconomy.Evaluation.Tests.GroupTime;

namespace CollectiveEconomy.Evaluation.Tests.Samples;

public sealed class SampleTests
{
    private const double No = double.NaN;

    // One unit for each reason, then a treated and a compared one that add to effects.
    private static readonly Panel Mixed = new(
        2020,
        [
            [No, 1, 1, 1, 1, 1, 1],
            [No, No, 1, No, 1, 1, No],
            [No, No, 1, 1, No, 1, 2],
        ],
        [2021, null, 2020, 2022, 2022, 2022, 2023],
        [
            [1],
            [2],
            [3],
            [4],
            [5],
            [6],
            [7],
        ]
    );

    [Fact]
    public void Each_unit_left_out_counts_once_by_its_first_reason()
    {
        var left = UnitsLeftOut.Of(Mixed, anticipation: 0, ComparisonGroup.NeverTreated);
        Assert.All(Enum.GetValues<LeftOut>(), reason => Assert.Equal(1, left.Counts[reason]));
        Assert.Equal((1, 0), (left.Treated, left.Compared));
        // Units treated after the last period are not treated yet.
        Assert.Equal(1, UnitsLeftOut.Of(Mixed, anticipation: 0, ComparisonGroup.NotYetTreated).Compared);
    }

    [Fact]
    public void Anticipation_moves_the_baseline()
    {
        Assert.Null(UnitsLeftOut.ReasonOf(Mixed, 3, anticipation: 1));
        Assert.Equal(LeftOut.TreatedFromStart, UnitsLeftOut.ReasonOf(Mixed, 3, anticipation: 2));
    }

    [Fact]
    public void A_balanced_panel_holds_the_units_observed_in_every_period()
    {
        var balanced = BalancedPanel.Of(Mixed)!;
        Assert.Equal([2, 5], balanced.Units);
        Assert.Equal(5, balanced.LeftOut);
        Assert.Equal([2020, 2022], balanced.Panel.FirstTreated);
        Assert.Equal([1, 3, 1, 6], balanced.Panel.Design);
        Assert.Equal(["c", "f"], balanced.Only<string>(["a", "b", "c", "d", "e", "f", "g"])!);
    }

    [Fact]
    public void A_panel_that_is_balanced_stays_as_it_is()
    {
        var panel = Panels.Of(seed: 1, units: 30);
        var balanced = BalancedPanel.Of(panel)!;
        Assert.Equal(0, balanced.LeftOut);
        Assert.Equal(panel.Design, balanced.Panel.Design);
        Assert.Equal(panel.Outcome(2020).ToArray(), balanced.Panel.Outcome(2020).ToArray());
    }

    [Fact]
    public void Where_no_unit_was_observed_throughout_there_is_none() =>
        Assert.Null(
            BalancedPanel.Of(
                new Panel(
                    2020,
                    [
                        [1, No],
                        [No, 1],
                    ],
                    [2021, null],
                    []
                )
            )
        );
}
