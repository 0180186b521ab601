namespace CollectiveEconomy.Statistics.Evaluation;

/// <summary>The estimate of Kaplan and Meier (1958) of how long things last when some are cut off before they end.</summary>
public sealed class KaplanMeier
{
    private const int Digits = 12;

    private readonly List<(int Time, decimal Share)> _steps = [];
    private readonly bool _isEmpty;

    private KaplanMeier(IReadOnlyList<int> durations)
    {
        _isEmpty = durations.Count == 0;
        var atRisk = durations.Count;
        var share = 1m;
        foreach (var time in durations.GroupBy(duration => duration >> 1).OrderBy(time => time.Key))
        {
            var events = time.Count(duration => (duration & 1) == 1);
            // Who is cut off at a time is still at risk at that time.
            if (events > 0)
                _steps.Add((time.Key, share *= 1 - (decimal)events / atRisk));
            atRisk -= time.Count();
        }
    }

    /// <summary>The estimate from durations, each twice its length plus one if it ended in the event.</summary>
    public static KaplanMeier Of(IReadOnlyList<int> durations) => new(durations);

    /// <summary>The share that lasts longer than a time, 0 to 1; null when there are no durations.</summary>
    public decimal? ShareBeyond(int time) =>
        _isEmpty
            ? null
            : Math.Round(_steps.LastOrDefault(step => step.Time <= time, (Time: 0, Share: 1m)).Share, Digits, MidpointRounding.ToEven);

    /// <summary>The time by which a percentage has ended; null when it is not reached.</summary>
    public int? TimeOf(int percent)
    {
        foreach (var (time, share) in _steps)
            if (share <= 1 - percent / 100m)
                return time;
        return null;
    }
}
