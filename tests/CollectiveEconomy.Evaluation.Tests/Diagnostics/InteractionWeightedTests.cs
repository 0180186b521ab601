using CollectiveEconomy.Evaluation.Diagnostics;
using CollectiveEconomy.Evaluation.GroupTime;
using CollectiveEconomy.Evaluation.Tests.GroupTime;

namespace CollectiveEconomy.Evaluation.Tests.Diagnostics;

public sealed class InteractionWeightedTests
{
    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 0)]
    [InlineData(true, 1)]
    public void Effects_and_influences_are_those_of_a_plain_regression(bool isMissing, int anticipation)
    {
        var panel = Panels.Of(seed: 12, units: 40, isMissing);
        Check(panel, InteractionWeighted.Estimate(panel, anticipation), anticipation, (_, _) => true, panel.Groups);
    }

    [Fact]
    public void Without_units_never_treated_the_last_group_is_the_comparison_before_its_treatment()
    {
        var panel = Panels.Of(seed: 12, units: 40, isMissing: true);
        panel = panel.WithTreatment([.. panel.FirstTreated.Select(first => first ?? 2022)], (_, _) => true);
        var effects = InteractionWeighted.Estimate(panel, anticipation: 0);
        Assert.All(
            effects.Where(effect => effect.Group == 2022 && effect.Period != 2021),
            effect => Assert.Equal(MissingEffect.NoComparison, effect.Missing)
        );
        Assert.All(
            effects.Where(effect => effect.Group < 2022 && effect.Period >= 2022),
            effect => Assert.Equal(MissingEffect.NoComparison, effect.Missing)
        );
        var cut = panel.WithTreatment(panel.FirstTreated, (_, period) => period < 2022);
        Check(
            cut,
            [.. InteractionWeighted.Estimate(cut, 0).Where(effect => effect.Group < 2022 && effect.Period < 2022)],
            0,
            (_, _) => true,
            [2020, 2021]
        );
    }

    [Fact]
    public void A_group_treated_after_the_panel_is_a_comparison_throughout()
    {
        var panel = Panels.Of(seed: 12, units: 40, isMissing: true);
        panel = panel.WithTreatment([.. panel.FirstTreated.Select(first => first ?? Panels.Last + 1)], (_, _) => true);
        Check(panel, InteractionWeighted.Estimate(panel, anticipation: 0), 0, (_, _) => true, [2020, 2021, 2022]);
    }

    [Fact]
    public void On_a_balanced_panel_without_covariates_it_is_the_group_time_estimate()
    {
        var panel = Panels.Of(seed: 12, units: 60);
        panel = new Panel(
            panel.FirstPeriod,
            [.. Enumerable.Range(Panels.First, 6).Select(period => panel.Outcome(period).ToArray())],
            panel.FirstTreated,
            []
        );
        var usual = GroupTimeEstimator.Estimate(
            panel,
            new GroupTimeOptions(ComparisonGroup.NeverTreated, BasePeriod.Universal, Adjustment.OutcomeRegression)
        );
        var other = InteractionWeighted.Estimate(panel, anticipation: 0);
        Assert.Equal(usual.Count, other.Count);
        foreach (var (one, two) in usual.Zip(other))
        {
            Assert.Equal((one.Group, one.Period), (two.Group, two.Period));
            Assert.Equal(one.Estimate!.Value, two.Estimate!.Value, 1e-9);
            for (var unit = 0; unit < panel.Units; unit++)
                Assert.Equal(one.Influence[unit], two.Influence[unit], 1e-9);
        }
    }

    [Fact]
    public void Periods_that_no_unit_links_are_not_compared()
    {
        const double No = double.NaN;
        var panel = new Panel(
            2020,
            [
                [1, No, 1, 2],
                [No, 2, 2, 3],
                [No, 4, 3, 5],
            ],
            [2022, 2022, null, null],
            []
        );
        var effects = InteractionWeighted.Estimate(panel, anticipation: 0);
        Assert.Equal(MissingEffect.NoTreated, effects.Single(effect => effect.Period == 2020).Missing);
        Assert.Equal(2 - 1.5, effects.Single(effect => effect.Period == 2022).Estimate!.Value, 1e-12);
    }

    [Fact]
    public void A_group_treated_from_the_start_has_no_base()
    {
        var panel = new Panel(
            2020,
            [
                [1, 2],
                [2, 4],
            ],
            [2020, null],
            []
        );
        Assert.All(InteractionWeighted.Estimate(panel, 0), effect => Assert.Equal(MissingEffect.NoBasePeriod, effect.Missing));
        Assert.Empty(InteractionWeighted.Estimate(panel.WithTreatment([null, null], (_, _) => true), 0));
    }

    private static void Check(
        Panel panel,
        IReadOnlyList<GroupTimeEffect> effects,
        int anticipation,
        Func<int, int, bool> isUsed,
        IReadOnlyList<int> groups
    )
    {
        (int Group, int Period)[] cells =
        [
            .. effects.Where(effect => effect.Period != effect.Group - anticipation - 1).Select(effect => (effect.Group, effect.Period)),
        ];
        Assert.Equal(groups, cells.Select(cell => cell.Group).Distinct());
        var regression = new Regression(
            panel,
            isUsed,
            [
                .. cells.Select(cell =>
                    (Func<int, int, double>)((unit, period) => panel.FirstTreated[unit] == cell.Group && period == cell.Period ? 1 : 0)
                ),
            ]
        );
        var coefficients = regression.Coefficients();
        var influences = Enumerable.Range(0, panel.Units).Select(regression.Influence).ToArray();
        for (var cell = 0; cell < cells.Length; cell++)
        {
            var effect = effects.Single(effect => (effect.Group, effect.Period) == cells[cell]);
            Assert.Equal(coefficients[cell], effect.Estimate!.Value, 1e-9);
            for (var unit = 0; unit < panel.Units; unit++)
                Assert.Equal(influences[unit][cell], effect.Influence[unit], 1e-6);
        }
    }
}
