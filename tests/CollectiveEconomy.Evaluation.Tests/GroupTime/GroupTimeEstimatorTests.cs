using CollectiveEconomy.Evaluation.GroupTime;

namespace CollectiveEconomy.Evaluation.Tests.GroupTime;

public sealed class GroupTimeEstimatorTests
{
    private static readonly GroupTimeOptions Usual = new(ComparisonGroup.NeverTreated, BasePeriod.Varying, Adjustment.DoublyRobust);

    public static TheoryData<GroupTimeOptions, bool> Options()
    {
        var all = new TheoryData<GroupTimeOptions, bool>();
        foreach (var comparison in Enum.GetValues<ComparisonGroup>())
        foreach (var basis in Enum.GetValues<BasePeriod>())
        foreach (var adjustment in Enum.GetValues<Adjustment>())
        foreach (var isMissing in new[] { false, true })
            all.Add(new GroupTimeOptions(comparison, basis, adjustment, isMissing ? 1 : 0), isMissing);
        return all;
    }

    [Theory]
    [MemberData(nameof(Options))]
    public void Effects_and_influences_are_those_of_a_plain_computation(GroupTimeOptions options, bool isMissing)
    {
        var panel = Panels.Of(seed: 7, units: 40, isMissing);
        var oracle = new WeightedOracle(panel, options);
        var ones = Enumerable.Repeat(1d, panel.Units).ToArray();
        var effects = GroupTimeEstimator.Estimate(panel, options);

        Assert.NotEmpty(effects);
        foreach (var effect in effects)
        {
            Assert.Null(effect.Missing);
            Assert.Equal(oracle.Effect(effect.Group, effect.Period, ones), effect.Estimate!.Value, 1e-9);
            var influence = oracle.Influence(weights => oracle.Effect(effect.Group, effect.Period, weights));
            for (var unit = 0; unit < panel.Units; unit++)
                Assert.Equal(influence[unit], effect.Influence[unit], 1e-6);
        }
    }

    [Theory]
    [InlineData(Aggregation.Simple)]
    [InlineData(Aggregation.Dynamic)]
    [InlineData(Aggregation.Group)]
    [InlineData(Aggregation.Calendar)]
    public void Averages_and_their_influences_are_those_of_a_plain_computation(Aggregation aggregation)
    {
        var panel = Panels.Of(seed: 11, units: 40);
        var oracle = new WeightedOracle(panel, Usual);
        var ones = Enumerable.Repeat(1d, panel.Units).ToArray();
        var averages = AggregatedEffects.Of(panel, GroupTimeEstimator.Estimate(panel, Usual), aggregation);

        Check(weights => Overall(weights), averages.Overall!);
        foreach (var part in averages.Parts)
            Check(weights => Part(part.At!.Value, weights), part);

        void Check(Func<double[], double> expected, AggregatedEffect actual)
        {
            Assert.Equal(expected(ones), actual.Estimate, 1e-9);
            var influence = oracle.Influence(expected);
            for (var unit = 0; unit < panel.Units; unit++)
                Assert.Equal(influence[unit], actual.Influence[unit], 1e-6);
        }

        (int Group, int Period)[] Cells() =>
            [.. from effect in GroupTimeEstimator.Estimate(panel, Usual) select (effect.Group, effect.Period)];

        double Weighted(IEnumerable<(int Group, int Period)> cells, double[] weights)
        {
            var all = cells
                .Select(cell => (Share: oracle.Share(cell.Group, weights), Effect: oracle.Effect(cell.Group, cell.Period, weights)))
                .ToArray();
            return all.Sum(cell => cell.Share * cell.Effect) / all.Sum(cell => cell.Share);
        }

        double Part(int at, double[] weights) =>
            aggregation switch
            {
                Aggregation.Dynamic => Weighted(Cells().Where(cell => cell.Period - cell.Group == at), weights),
                Aggregation.Calendar => Weighted(Cells().Where(cell => cell.Period == at && cell.Period >= cell.Group), weights),
                _ => Cells()
                    .Where(cell => cell.Group == at && cell.Period >= at)
                    .Average(cell => oracle.Effect(cell.Group, cell.Period, weights)),
            };

        double Overall(double[] weights)
        {
            var after = Cells().Where(cell => cell.Period >= cell.Group).ToArray();
            return aggregation switch
            {
                Aggregation.Simple => Weighted(after, weights),
                Aggregation.Dynamic => after.Select(cell => cell.Period - cell.Group).Distinct().Average(at => Part(at, weights)),
                Aggregation.Calendar => after.Select(cell => cell.Period).Distinct().Average(at => Part(at, weights)),
                _ => panel.Groups.Sum(group => oracle.Share(group, weights) * Part(group, weights))
                    / panel.Groups.Sum(group => oracle.Share(group, weights)),
            };
        }
    }

    [Fact]
    public void Two_groups_in_two_periods_give_the_difference_of_differences()
    {
        double[][] outcome =
        [
            [1, 3, 2, 4],
            [5, 9, 3, 5],
        ];
        var panel = new Panel(2020, outcome, [2021, 2021, null, null], []);
        foreach (var adjustment in Enum.GetValues<Adjustment>())
        {
            var effect = Assert.Single(GroupTimeEstimator.Estimate(panel, Usual with { Adjustment = adjustment }));
            Assert.Equal(4, effect.Estimate!.Value, 1e-12);
            // Each group's own spread: changes of 4 and 6 against 1 and 1.
            Assert.Equal([-2, 2, 0, 0], effect.Influence.Select(value => Math.Round(value, 9)));
        }
    }

    [Fact]
    public void The_known_effect_is_recovered_by_event_time()
    {
        var panel = Panels.Of(seed: 3, units: 20_000);
        var averages = AggregatedEffects.Of(panel, GroupTimeEstimator.Estimate(panel, Usual), Aggregation.Dynamic);
        var errors = ClusteredInfluence.Of([.. averages.Parts.Select(part => part.Influence)], null);
        for (var place = 0; place < averages.Parts.Count; place++)
        {
            var part = averages.Parts[place];
            Assert.InRange(
                part.Estimate - Panels.EffectAfter(part.At!.Value),
                -4 * errors.StandardError(place),
                4 * errors.StandardError(place)
            );
        }
    }

    [Fact]
    public void A_group_treated_from_the_start_has_no_base()
    {
        var panel = new Panel(
            2020,
            [
                [1, 2],
                [2, 3],
                [3, 5],
            ],
            [2020, null],
            []
        );
        Assert.All(GroupTimeEstimator.Estimate(panel, Usual), effect => Assert.Equal(MissingEffect.NoBasePeriod, effect.Missing));
    }

    [Fact]
    public void When_all_are_treated_only_those_not_yet_treated_can_be_compared()
    {
        var panel = new Panel(
            2020,
            [
                [1, 2, 3, 4],
                [2, 4, 3, 5],
                [4, 5, 6, 9],
            ],
            [2021, 2021, 2022, 2022],
            []
        );
        Assert.All(GroupTimeEstimator.Estimate(panel, Usual), effect => Assert.Equal(MissingEffect.NoComparison, effect.Missing));
        var effects = GroupTimeEstimator.Estimate(panel, Usual with { Comparison = ComparisonGroup.NotYetTreated });
        Assert.Equal(1, effects.Single(effect => effect is { Group: 2021, Period: 2021 }).Estimate!.Value, 1e-12);
        Assert.Equal(MissingEffect.NoComparison, effects.Single(effect => effect is { Group: 2022, Period: 2022 }).Missing);
    }

    [Fact]
    public void Covariates_that_say_the_same_are_refused_with_the_reason()
    {
        var panel = new Panel(
            2020,
            [
                [1, 2, 3, 4, 4, 6],
                [2, 4, 3, 5, 7, 7],
            ],
            [2021, 2021, null, null, null, null],
            [
                [1, 2],
                [2, 4],
                [1, 2],
                [2, 4],
                [3, 6],
                [4, 8],
            ]
        );
        Assert.Equal(MissingEffect.CollinearCovariates, Assert.Single(GroupTimeEstimator.Estimate(panel, Usual)).Missing);
    }

    [Fact]
    public void A_covariate_that_is_constant_is_refused_with_the_reason()
    {
        var panel = new Panel(
            2020,
            [
                [1, 2, 3, 4, 4],
                [2, 4, 3, 5, 7],
            ],
            [2021, 2021, null, null, null],
            [
                [7],
                [7],
                [7],
                [7],
                [7],
            ]
        );
        foreach (var adjustment in new[] { Adjustment.OutcomeRegression, Adjustment.DoublyRobust })
            Assert.Equal(
                MissingEffect.CollinearCovariates,
                Assert.Single(GroupTimeEstimator.Estimate(panel, Usual with { Adjustment = adjustment })).Missing
            );
        Assert.NotNull(
            Assert.Single(GroupTimeEstimator.Estimate(panel, Usual with { Adjustment = Adjustment.InverseProbability })).Missing
        );
    }

    [Fact]
    public void What_leaves_no_error_to_estimate_is_refused_with_the_reason()
    {
        double[][] outcome =
        [
            [1, 2, 3, 4],
            [2, 4, 3, 5],
        ];
        Assert.Equal(MissingEffect.OneTreated, MissingOf(new Panel(2020, outcome, [2021, null, null, null], [])));
        Assert.Equal(MissingEffect.TooFewCompared, MissingOf(new Panel(2020, outcome, [2021, 2021, 2021, null], [])));
        var covariates = new double[][] { [1], [2], [3], [4] };
        Assert.Equal(MissingEffect.TooFewCompared, MissingOf(new Panel(2020, outcome, [2021, 2021, null, null], covariates)));

        static MissingEffect? MissingOf(Panel panel) => Assert.Single(GroupTimeEstimator.Estimate(panel, Usual)).Missing;
    }

    [Fact]
    public void An_anticipation_longer_than_the_panel_leaves_no_base()
    {
        var effects = GroupTimeEstimator.Estimate(Panels.Of(seed: 1, units: 30), Usual with { Anticipation = 10 });
        Assert.NotEmpty(effects);
        Assert.All(effects, effect => Assert.Equal(MissingEffect.NoBasePeriod, effect.Missing));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            GroupTimeEstimator.Estimate(Panels.Of(seed: 1, units: 30), Usual with { Anticipation = -1 })
        );
    }

    [Fact]
    public void An_outcome_or_covariate_that_is_no_number_is_refused()
    {
        Assert.Throws<ArgumentException>(() =>
            new Panel(
                2020,
                [
                    [1, double.PositiveInfinity],
                ],
                [null, 2020],
                []
            )
        );
        Assert.Throws<ArgumentException>(() =>
            new Panel(
                2020,
                [
                    [1, 2],
                ],
                [null, 2020],
                [
                    [double.NaN],
                    [1],
                ]
            )
        );
    }

    [Fact]
    public void Covariates_that_separate_the_arms_are_refused_with_the_reason()
    {
        var panel = new Panel(
            2020,
            [
                [1, 2, 3, 4, 5, 7],
                [2, 4, 3, 5, 9, 8],
            ],
            [2021, 2021, 2021, null, null, null],
            [
                [5],
                [6],
                [7],
                [1],
                [2],
                [3],
            ]
        );
        Assert.Equal(MissingEffect.NoOverlap, Assert.Single(GroupTimeEstimator.Estimate(panel, Usual)).Missing);
    }

    [Fact]
    public void Units_that_were_not_observed_in_both_periods_do_not_count()
    {
        var panel = new Panel(
            2020,
            [
                [1, double.NaN, 2, 4, 1],
                [5, 9, 3, 5, 7],
            ],
            [2021, 2021, null, null, 2021],
            []
        );
        var effect = Assert.Single(GroupTimeEstimator.Estimate(panel, Usual));
        Assert.Equal((2, 2), (effect.Treated, effect.Compared));
        Assert.Equal(4, effect.Estimate!.Value, 1e-12);
        Assert.Equal(0, effect.Influence[1]);
    }

    [Fact]
    public void A_dynamic_average_can_be_limited_and_balanced()
    {
        var panel = Panels.Of(seed: 5, units: 200);
        var effects = GroupTimeEstimator.Estimate(panel, Usual);
        var limited = AggregatedEffects.Of(panel, effects, Aggregation.Dynamic, events: (-1, 2));
        Assert.Equal([-1, 0, 1, 2], limited.Parts.Select(part => part.At!.Value));
        // Only the groups of 2020 and 2021 are observed two periods after their treatment.
        var balanced = AggregatedEffects.Of(panel, effects, Aggregation.Dynamic, balancedTo: 2);
        var others = AggregatedEffects.Of(
            panel,
            effects.Where(effect => effect.Group <= 2021 && effect.EventTime <= 2),
            Aggregation.Dynamic
        );
        Assert.Equal(others.Parts.Select(part => part.Estimate), balanced.Parts.Select(part => part.Estimate));
    }
}
