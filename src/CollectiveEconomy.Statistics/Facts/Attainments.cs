using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Statistics.Facts;

/// <summary>How far an actual value has come from its baseline to its target.</summary>
public static class Attainments
{
    /// <summary>Attainment of a target that is just met, in hundredths of a percent.</summary>
    private const long JustMet = 10_000;

    /// <summary>
    /// (actual − baseline) / (target − baseline), in hundredths of a percent, half to even; null without a baseline or a target, and when
    /// both are the same.
    /// </summary>
    public static long? Of(long? baseline, long? target, long actual) =>
        baseline is { } from && target is { } to && from != to
            ? (long)decimal.Round(JustMet * ((decimal)actual - from) / ((decimal)to - from))
            : null;

    /// <summary>
    /// Whether the target is met, in the direction of improvement; null without a target. Where neither direction is, that from the
    /// baseline to the target counts, and without a way to go only the target itself meets it.
    /// </summary>
    public static bool? MeetsTarget(IndicatorDirection direction, long? baseline, long? target, long actual) =>
        target is not { } to
            ? null
            : direction switch
            {
                IndicatorDirection.Up => actual >= to,
                IndicatorDirection.Down => actual <= to,
                _ when baseline < to => actual >= to,
                _ when baseline > to => actual <= to,
                _ => actual == to,
            };
}
