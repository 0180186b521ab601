using System.Numerics;

namespace CollectiveEconomy.Statistics.Evaluation;

/// <summary>The Kaplan-Meier (1958) estimate of survival with censored durations, computed in whole numbers.</summary>
public sealed class KaplanMeier
{
    // The normal quantile of a 95 % interval.
    private const double Normal = 1.959963984540054;

    private static readonly BigInteger Scale = BigInteger.Pow(10, 12);

    private readonly List<Step> _steps = [];
    private readonly int _last = -1;

    private KaplanMeier(IReadOnlyList<int> durations)
    {
        var atRisk = durations.Count;
        var (part, whole, survivors) = (BigInteger.One, BigInteger.One, 0);
        var variance = 0d;
        foreach (var time in durations.GroupBy(duration => duration >> 1).OrderBy(time => time.Key))
        {
            var events = time.Count(duration => (duration & 1) == 1);
            // A case that is cut off at a time is still at risk at that time.
            if (events > 0)
            {
                // Where nobody was cut off since the last event, its survivors are those at risk, and both cancel.
                if (atRisk != survivors)
                    (part, whole) = (part * Math.Max(survivors, 1), whole * atRisk);
                survivors = atRisk - events;
                variance += (double)events / ((double)atRisk * survivors);
                _steps.Add(new Step(time.Key, part * survivors, whole, variance));
            }

            atRisk -= time.Count();
            _last = time.Key;
        }
    }

    /// <summary>The estimate from durations, each twice its length plus one if it ended in the event.</summary>
    public static KaplanMeier Of(IReadOnlyList<int> durations) => new(durations);

    /// <summary>The share that lasts longer than a time, 0 to 1; null when there are no durations, and after the last of them if it was cut off.</summary>
    public decimal? ShareBeyond(int time) => IsKnownAt(time) ? StepAt(time)?.Share ?? 1 : null;

    /// <summary>
    /// The 95 % interval of the share, from Greenwood's variance (1926) on the scale of log(−log) (Kalbfleisch and Prentice 1980); null where
    /// there is no share, and where it is 0 or 1, for which the scale has no value.
    /// </summary>
    public (decimal Lower, decimal Upper)? IntervalBeyond(int time)
    {
        if (!IsKnownAt(time) || StepAt(time) is not { } step || step.Part.IsZero)
            return null;
        var logarithm = Math.Log((double)step.Share);
        var width = Normal * Math.Sqrt(step.Variance) / Math.Abs(logarithm);
        return (Rounded(Math.Exp(logarithm * Math.Exp(width))), Rounded(Math.Exp(logarithm * Math.Exp(-width))));
    }

    /// <summary>
    /// The first time by which at least a percentage has ended; null when it is not reached. Where the share stays at exactly the percentage for
    /// a while, this is the start of that while (R's survfit takes its middle).
    /// </summary>
    public int? TimeOf(int percent)
    {
        foreach (var step in _steps)
            if (step.Part * 100 <= step.Whole * (100 - percent))
                return step.Time;
        return null;
    }

    private Step? StepAt(int time) => _steps.LastOrDefault(step => step.Time <= time);

    // What nothing was followed to is not known, unless all had ended before.
    private bool IsKnownAt(int time) => time <= _last || StepAt(time) is { Part.IsZero: true };

    private static decimal Rounded(double share) => Math.Round((decimal)share, 10, MidpointRounding.ToEven);

    private sealed record Step(int Time, BigInteger Part, BigInteger Whole, double Variance)
    {
        /// <summary>The share to twelve decimals, rounded half to even.</summary>
        public decimal Share
        {
            get
            {
                var quotient = BigInteger.DivRem(Part * Scale, Whole, out var rest);
                var half = (rest * 2).CompareTo(Whole);
                return (decimal)(half > 0 || (half == 0 && !quotient.IsEven) ? quotient + 1 : quotient) / (decimal)Scale;
            }
        }
    }
}
