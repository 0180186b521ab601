using CollectiveEconomy.Evaluation.Sensitivity;

namespace CollectiveEconomy.Api.Evaluations.Effects.Diagnostics;

/// <summary>How an effect changes if trends were not parallel (Rambachan and Roth 2023).</summary>
/// <param name="Target">The effect.</param>
/// <param name="RelativeMagnitudes">
/// Intervals if the difference in trends changes, from year to year after support, by at most a multiple of its largest change before. The bound is the multiple.
/// </param>
/// <param name="RelativeBreakdown">Smallest multiple at which the interval contains zero; null when none up to the largest that was tried does.</param>
/// <param name="Smoothness">Intervals if the slope of the difference in trends changes by at most a bound from year to year. The bound is on the scale of the outcome.</param>
/// <param name="SmoothnessBreakdown">Smallest such bound at which the interval contains zero; null when none up to the largest that was tried does.</param>
internal sealed record SensitivityOfEffect(
    EffectTarget Target,
    IReadOnlyList<BoundedInterval> RelativeMagnitudes,
    double? RelativeBreakdown,
    IReadOnlyList<BoundedInterval> Smoothness,
    double? SmoothnessBreakdown
)
{
    private static readonly double[] Multiples = [0, 0.5, 1, 1.5, 2];

    // Parts of the standard error of the effect.
    private static readonly double[] Slopes = [0, 0.25, 0.5, 1];

    /// <summary>The sensitivity of an effect.</summary>
    public static SensitivityOfEffect Of(EffectTarget kind, SensitivityTarget target, EstimateRules rules)
    {
        var relative = CollectiveEconomy.Evaluation.Sensitivity.RelativeMagnitudes.Of(target);
        var smooth = CollectiveEconomy.Evaluation.Sensitivity.Smoothness.Of(target);
        var usual = relative.At(0);
        var error = (usual.Upper - usual.Lower) / (2 * 1.959963984540054);
        return new SensitivityOfEffect(
            kind,
            [.. Multiples.Select(bound => Told(relative.At(bound)))],
            rules.Shown(relative.BreakdownValue()),
            [.. Slopes.Select(part => Told(smooth.At(part * error)))],
            rules.Shown(smooth.BreakdownValue())
        );

        BoundedInterval Told(SensitivityInterval interval) =>
            new(rules.Shown(interval.Bound), rules.Shown(interval.Lower, error), rules.Shown(interval.Upper, error));
    }
}
