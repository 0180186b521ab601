using CollectiveEconomy.Evaluation.Diagnostics;
using CollectiveEconomy.Evaluation.GroupTime;
using CollectiveEconomy.Evaluation.Tests.GroupTime;

namespace CollectiveEconomy.Evaluation.Tests.Diagnostics;

public sealed class CovariateBalanceTests
{
    private static readonly double[][] Outcome =
    [
        [1, 2, 3, 4, 5],
        [2, 4, 3, 5, 6],
    ];

    [Fact]
    public void Differences_are_in_standard_deviations()
    {
        var panel = new Panel(
            2020,
            Outcome,
            [2021, 2021, null, null, null],
            [
                [1],
                [3],
                [0],
                [1],
                [2],
            ]
        );
        var balance = CovariateBalance.Of(panel, ComparisonGroup.NeverTreated, anticipation: 0);
        var difference = Assert.Single(balance.Covariates);
        Assert.Equal((2, 3, 2d, 1d), (balance.Treated, balance.Compared, difference.Treated, difference.Compared));
        // Variances 1 and 2/3.
        Assert.Equal(1 / Math.Sqrt((1 + (2 / 3d)) / 2), difference.Before!.Value, 1e-12);
        Assert.True(Math.Abs(difference.After!.Value) < Math.Abs(difference.Before.Value));
    }

    [Fact]
    public void Weights_bring_the_arms_together()
    {
        var balance = CovariateBalance.Of(Panels.Of(seed: 3, units: 4000), ComparisonGroup.NeverTreated, anticipation: 0);
        Assert.True(Math.Abs(balance.Covariates[0].Before!.Value) > 0.4);
        Assert.All(balance.Covariates, difference => Assert.InRange(difference.After!.Value, -0.05, 0.05));
        Assert.InRange(balance.Overlap!.EffectiveCompared, 100, balance.Compared);
        foreach (var arm in new[] { balance.Overlap.Treated, balance.Overlap.Compared })
        {
            Assert.Equal(arm.Quantiles.Order(), arm.Quantiles);
            Assert.InRange(arm.ShareOutside, 0, 0.05);
        }

        Assert.True(balance.Overlap.Treated.Quantiles[2] > balance.Overlap.Compared.Quantiles[2]);
    }

    [Fact]
    public void A_group_is_compared_with_units_not_treated_yet()
    {
        var panel = Panels.Of(seed: 3, units: 400);
        var never = CovariateBalance.Of(panel, ComparisonGroup.NeverTreated, anticipation: 0, group: 2021);
        var notYet = CovariateBalance.Of(panel, ComparisonGroup.NotYetTreated, anticipation: 0, group: 2021);
        Assert.Equal(panel.FirstTreated.Count(first => first == 2021), never.Treated);
        Assert.Equal(panel.FirstTreated.Count(first => first is null), never.Compared);
        Assert.Equal(panel.FirstTreated.Count(first => first is null or 2022), notYet.Compared);
    }

    [Fact]
    public void Arms_that_covariates_separate_have_differences_and_a_reason()
    {
        var panel = new Panel(
            2020,
            Outcome,
            [2021, 2021, null, null, null],
            [
                [5],
                [6],
                [1],
                [2],
                [3],
            ]
        );
        var balance = CovariateBalance.Of(panel, ComparisonGroup.NeverTreated, anticipation: 0);
        Assert.Equal(MissingEffect.NoOverlap, balance.Missing);
        Assert.Null(balance.Overlap);
        Assert.NotNull(balance.Covariates[0].Before);
        Assert.Null(balance.Covariates[0].After);
    }

    [Fact]
    public void A_covariate_that_does_not_vary_is_never_not_a_number()
    {
        var panel = new Panel(
            2020,
            Outcome,
            [2021, 2021, null, null, null],
            [
                [1, 4],
                [1, 4],
                [1, 2],
                [1, 2],
                [1, 2],
            ]
        );
        var balance = CovariateBalance.Of(panel, ComparisonGroup.NeverTreated, anticipation: 0);
        Assert.NotNull(balance.Missing);
        Assert.Equal([0, null], balance.Covariates.Select(difference => difference.Before));
        Assert.Equal(MissingEffect.NoTreated, CovariateBalance.Of(panel, ComparisonGroup.NeverTreated, anticipation: 5).Missing);
    }
}
