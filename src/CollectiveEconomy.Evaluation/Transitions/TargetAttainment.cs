namespace CollectiveEconomy.Evaluation.Transitions;

/// <summary>How many targets were reached.</summary>
/// <param name="Reached">Number of targets reached.</param>
/// <param name="Compared">Number of targets with an actual value.</param>
/// <param name="Unknown">Number of targets without an actual value, and of actual values without a target.</param>
public sealed record TargetAttainment(int Reached, int Compared, int Unknown)
{
    /// <summary>Share of the compared targets that were reached, 0 to 1; null when none was compared.</summary>
    public double? Share => Compared == 0 ? null : Reached / (double)Compared;

    /// <summary>The attainment of targets of one direction.</summary>
    /// <param name="direction">Which values are better.</param>
    /// <param name="values">Actual values with their targets; null where not known.</param>
    public static TargetAttainment Of(Direction direction, IEnumerable<(double? Actual, double? Target)> values)
    {
        var (reached, compared, unknown) = (0, 0, 0);
        foreach (var (actual, target) in values)
            if (actual is not { } value || target is not { } goal || double.IsNaN(value) || double.IsNaN(goal))
                unknown++;
            else
            {
                compared++;
                reached += direction == Direction.HigherIsBetter ? (value >= goal ? 1 : 0) : (value <= goal ? 1 : 0);
            }

        return new TargetAttainment(reached, compared, unknown);
    }

    /// <summary>
    /// How much of the way from a baseline to a target was gone: 1 at the target, above 1 beyond it, below 0 away from it. Null when the target is the
    /// baseline, or lies in the worse direction from it. The direction of the target is that of the indicator.
    /// </summary>
    /// <param name="direction">Which values are better.</param>
    /// <param name="baseline">Value at the start.</param>
    /// <param name="actual">Actual value.</param>
    /// <param name="target">Target.</param>
    public static double? Progress(Direction direction, double baseline, double actual, double target) =>
        (direction == Direction.HigherIsBetter ? target > baseline : target < baseline) ? (actual - baseline) / (target - baseline) : null;
}
