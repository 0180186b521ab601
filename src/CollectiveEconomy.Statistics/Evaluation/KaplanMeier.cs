namespace CollectiveEconomy.Statistics.Evaluation;

/// <summary>The Kaplan-Meier (1958) estimate of survival with censored durations.</summary>
public sealed class KaplanMeier
{
    private const int Digits = 12;

    private readonly List<(int Time, decimal Share)> _steps = [];
    private readonly int _last = -1;

    private KaplanMeier(IReadOnlyList<int> durations)
    {
        var atRisk = durations.Count;
        var share = 1m;
        foreach (var time in durations.GroupBy(duration => duration >> 1).OrderBy(time => time.Key))
        {
            var events = time.Count(duration => (duration & 1) == 1);
            // Who is cut off at a time is still at risk at that time.
            if (events > 0)
                _steps.Add((time.Key, share *= 1 - (decimal)events / atRisk));
            atRisk -= time.Count();
            _last = time.Key;
        }
    }

    /// <summary>The estimate from durations, each twice its length plus one if it ended in the event.</summary>
    public static KaplanMeier Of(IReadOnlyList<int> durations) => new(durations);

    /// <summary>The share that lasts longer than a time, 0 to 1; null when there are no durations, and after the last of them if it was cut off.</summary>
    public decimal? ShareBeyond(int time)
    {
        var share = _steps.LastOrDefault(step => step.Time <= time, (Time: 0, Share: 1m)).Share;
        // What nothing was followed to is not known, unless all had ended before.
        return time > _last && share > 0 ? null : Math.Round(share, Digits, MidpointRounding.ToEven);
    }

    /// <summary>The time by which a percentage has ended; null when it is not reached.</summary>
    public int? TimeOf(int percent)
    {
        foreach (var (time, share) in _steps)
            if (share <= 1 - percent / 100m)
                return time;
        return null;
    }
}
