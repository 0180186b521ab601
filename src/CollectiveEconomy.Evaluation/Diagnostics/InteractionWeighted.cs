using CollectiveEconomy.Evaluation.GroupTime;

namespace CollectiveEconomy.Evaluation.Diagnostics;

/// <summary>
/// A second estimate of group-time effects: the coefficients of a regression with unit and period effects and an indicator for each group and
/// period but the base (Sun and Abraham 2021, "Estimating dynamic treatment effects in event studies with heterogeneous treatment effects", Journal
/// of Econometrics 225). Units never treated are the comparison, or where there are none, those treated last, before their treatment. Weighted by
/// the shares of groups (<see cref="AggregatedEffects"/>, by event time), they are the interaction-weighted estimate. Covariates are not used.
/// </summary>
/// <remarks>
/// The regression is saturated: each group has its own level in every period. It is therefore the same as a regression of each group alone on unit
/// and period effects, and a coefficient is the difference between the group's and the comparison's change from the base to the period. Unlike the
/// group-time estimator it uses all periods of units with gaps, not the two compared alone. On a balanced panel both agree without covariates.
/// </remarks>
public sealed class InteractionWeighted
{
    private readonly Panel _panel;
    private readonly int _anticipation;
    private readonly int _until;
    private readonly Arm _comparison;

    private InteractionWeighted(Panel panel, int anticipation)
    {
        (_panel, _anticipation) = (panel, anticipation);
        var never = UnitsOf(first => first is null);
        // The last group may be treated after the panel, and is then a comparison throughout.
        var last = panel.Groups.Count == 0 ? 0 : panel.Groups[^1];
        (_comparison, _until) =
            never.Length > 0
                ? (Arm.Of(panel, never), panel.LastPeriod)
                : (Arm.Of(panel, UnitsOf(first => first == last)), last - anticipation - 1);
    }

    /// <summary>The effects, by group and period.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="anticipation">Periods before treatment in which it may already have an effect.</param>
    public static IReadOnlyList<GroupTimeEffect> Estimate(Panel panel, int anticipation)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(anticipation);
        var estimator = new InteractionWeighted(panel, anticipation);
        return [.. panel.Groups.Where(group => group <= panel.LastPeriod).SelectMany(estimator.Effects)];
    }

    private IEnumerable<GroupTimeEffect> Effects(int group)
    {
        var basis = group - _anticipation - 1;
        var arm = Arm.Of(_panel, UnitsOf(first => first == group));
        for (var period = _panel.FirstPeriod; period <= _panel.LastPeriod; period++)
            if (_panel.Covers(basis) || period >= group)
                yield return Effect(arm, group, period, basis);
    }

    private GroupTimeEffect Effect(Arm arm, int group, int period, int basis)
    {
        var effect = new GroupTimeEffect(group, period, arm.Units.Length, _comparison.Units.Length);
        if (!_panel.Covers(basis))
            return effect with { Missing = MissingEffect.NoBasePeriod };
        if (period == basis)
            return effect with { Estimate = 0, Influence = new double[_panel.Units] };
        var (from, to) = (basis - _panel.FirstPeriod, period - _panel.FirstPeriod);
        if (!arm.Effects.AreLinked(from, to))
            return effect with { Missing = MissingEffect.NoTreated };
        // The comparison cannot be compared with itself, nor after its own treatment.
        if (period > _until || basis > _until || arm.Units.SequenceEqual(_comparison.Units) || !_comparison.Effects.AreLinked(from, to))
            return effect with { Missing = MissingEffect.NoComparison };
        if (arm.Units.Length == 1)
            return effect with { Missing = MissingEffect.OneTreated };
        if (_comparison.Units.Length == 1)
            return effect with { Missing = MissingEffect.TooFewCompared };
        var influence = new double[_panel.Units];
        return effect with
        {
            Estimate = arm.Change(from, to, 1, influence) + _comparison.Change(from, to, -1, influence),
            Influence = influence,
        };
    }

    private int[] UnitsOf(Func<int?, bool> isMember) =>
        [.. Enumerable.Range(0, _panel.Units).Where(unit => isMember(_panel.FirstTreated[unit]))];

    private sealed record Arm(int[] Units, PeriodEffects Effects, double[][] Residuals, double[] Levels)
    {
        public static Arm Of(Panel panel, int[] units)
        {
            var effects = PeriodEffects.Of(panel, units);
            var (residuals, levels) = effects.Residuals((unit, period) => panel.Outcome(panel.FirstPeriod + period)[unit]);
            return new Arm(units, effects, residuals, levels.ToArray());
        }

        // The change of the level between periods, with its influence added.
        public double Change(int from, int to, int sign, double[] influence)
        {
            var weights = (Effects.Inverse.Row(to) - Effects.Inverse.Row(from)) * (sign * influence.Length);
            for (var place = 0; place < Units.Length; place++)
            for (var period = 0; period < weights.Count; period++)
                influence[Units[place]] += weights[period] * Residuals[place][period];
            return sign * (Levels[to] - Levels[from]);
        }
    }
}
