using MathNet.Numerics.Distributions;

namespace CollectiveEconomy.Evaluation.Survival;

/// <summary>Survival with durations that may be cut off (Kaplan and Meier 1958, Journal of the American Statistical Association 53).</summary>
public sealed class SurvivalCurve
{
    private SurvivalCurve(IReadOnlyList<SurvivalStep> steps, int cases) => (Steps, Cases) = (steps, cases);

    /// <summary>Times of events and of cases cut off, ascending.</summary>
    public IReadOnlyList<SurvivalStep> Steps { get; }

    /// <summary>Number of cases.</summary>
    public int Cases { get; }

    /// <summary>Last time to which a case was followed; null without cases.</summary>
    public double? LastTime => Steps.Count == 0 ? null : Steps[^1].Time;

    /// <summary>The curve of durations.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A duration is negative or not finite.</exception>
    public static SurvivalCurve Of(IReadOnlyCollection<Duration> durations)
    {
        if (durations.Any(duration => !(duration.Length >= 0) || double.IsInfinity(duration.Length)))
            throw new ArgumentOutOfRangeException(nameof(durations), "Durations must be finite and not negative.");
        var steps = new List<SurvivalStep>();
        var (atRisk, share) = (durations.Count, 1d);
        double? variance = 0;
        foreach (var time in durations.GroupBy(duration => duration.Length).OrderBy(time => time.Key))
        {
            var events = time.Count(duration => duration.IsEvent);
            var count = time.Count();
            share *= (double)(atRisk - events) / atRisk;
            variance = events == atRisk ? null : variance + (events / ((double)atRisk * (atRisk - events)));
            steps.Add(new SurvivalStep(time.Key, atRisk, events, count - events, share, variance));
            atRisk -= count;
        }

        return new SurvivalCurve(steps, durations.Count);
    }

    /// <summary>Number of cases followed up to just before a time.</summary>
    public int AtRisk(double time) => Steps.FirstOrDefault(step => step.Time >= time)?.AtRisk ?? 0;

    /// <summary>The share that lasts longer than a time, 0 to 1; null without cases, and after the last time if its case was cut off.</summary>
    public double? ShareBeyond(double time) => IsKnownAt(time) ? StepAt(time)?.Share ?? 1 : null;

    /// <summary>
    /// Interval of the share on the scale of log(−log) (Kalbfleisch and Prentice 1980, section 1.3) from Greenwood's variance; null where there
    /// is no share, and where it is 0 or 1, for which the scale has no value.
    /// </summary>
    /// <param name="time">The time.</param>
    /// <param name="coverage">Probability with which the interval covers the truth.</param>
    public (double Lower, double Upper)? IntervalBeyond(double time, double coverage = 0.95) =>
        IsKnownAt(time) && StepAt(time) is { } step ? Interval(step, coverage) : null;

    /// <summary>
    /// The first time by which at least half have ended; null when it is not reached. Where the share stays at exactly a half for a while, this
    /// is the start of that while (R's survfit takes its middle).
    /// </summary>
    public double? Median => Steps.FirstOrDefault(step => step.Share <= 0.5 + 1e-12)?.Time;

    /// <summary>
    /// Interval of the median (Brookmeyer and Crowley 1982, Biometrics 38): the times at which a half lies in the interval of the share on the
    /// scale of log(−log). Each bound is null where the data do not reach it.
    /// </summary>
    /// <param name="coverage">Probability with which the interval covers the truth.</param>
    public (double? Lower, double? Upper) MedianInterval(double coverage = 0.95)
    {
        var bounds = Steps
            .Select(step => (step.Time, Interval: step.Share == 0 ? (Lower: 0, Upper: 0) : Interval(step, coverage)))
            .ToArray();
        return (FirstBelow(interval => interval.Lower), FirstBelow(interval => interval.Upper));

        double? FirstBelow(Func<(double Lower, double Upper), double> bound)
        {
            foreach (var (time, interval) in bounds)
                if (interval is { } known && bound(known) <= 0.5)
                    return time;
            return null;
        }
    }

    /// <summary>
    /// The mean time until the event, or until a limit if that is earlier: the area below the curve, with the variance of Klein and Moeschberger
    /// (2003, section 4.5). Null without cases, and for a limit to which nobody was followed.
    /// </summary>
    /// <param name="limit">The limit; positive.</param>
    public (double Mean, double StandardError)? RestrictedMean(double limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        if (!IsKnownAt(limit))
            return null;
        var (area, variance, until) = (0d, 0d, limit);
        // From the limit backwards, so that the area behind each event is at hand.
        foreach (var step in Steps.Reverse().Where(step => step.Time < limit))
        {
            area += step.Share * (until - step.Time);
            if (step.Events > 0 && step.Events < step.AtRisk)
                variance += area * area * step.Events / ((double)step.AtRisk * (step.AtRisk - step.Events));
            until = step.Time;
        }

        return (area + until, Math.Sqrt(variance));
    }

    private static (double Lower, double Upper)? Interval(SurvivalStep step, double coverage)
    {
        if (step.LogVariance is not { } variance || step.Share is 0 or 1)
            return null;
        var logarithm = Math.Log(step.Share);
        var width = Normal.InvCDF(0, 1, (1 + coverage) / 2) * Math.Sqrt(variance) / Math.Abs(logarithm);
        return (Math.Exp(logarithm * Math.Exp(width)), Math.Exp(logarithm * Math.Exp(-width)));
    }

    private SurvivalStep? StepAt(double time) => Steps.LastOrDefault(step => step.Time <= time);

    // Beyond the last time nothing is known, unless all had ended before.
    private bool IsKnownAt(double time) => time <= LastTime || StepAt(time) is { Share: 0 };
}
