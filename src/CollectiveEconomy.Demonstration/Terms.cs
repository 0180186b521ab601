using CollectiveEconomy.Statistics.ValueChains;

namespace CollectiveEconomy.Demonstration;

/// <summary>When support of a model begins and ends.</summary>
internal readonly record struct Terms(DateOnly Starts, DateOnly PlannedEnd, DateOnly? Ended, ModelStatus Status)
{
    // Assumptions: the part of models that is given up half-way, and the longest delay of acceptance in days.
    private const double GivenUp = 0.03;
    private const int LongestDelay = 60;

    /// <summary>Drawn for a cooperative whose support begins in a year: 6 to 12 months until 2020, then the 24 to 36 that the criteria of 2021-2025 ask.</summary>
    public static Terms Of(int seed, Organisation organisation, int startYear)
    {
        var draws = new Draws(seed, "terms", organisation.Key, startYear);
        var starts = new DateOnly(startYear, 3, 1).AddDays(draws.Whole(0, 210));
        var months = startYear <= 2020 ? draws.Whole(6, 12) : draws.Whole(24, 36);
        var plannedEnd = starts.AddMonths(months);
        var isGivenUp = draws.Happens(GivenUp);
        var ended = isGivenUp ? starts.AddMonths(months / 2) : plannedEnd.AddDays(draws.Whole(0, LongestDelay));
        if (ended > Horizon.LastDay)
            return new Terms(starts, plannedEnd, null, ModelStatus.Running);
        var status =
            isGivenUp ? ModelStatus.Cancelled
            : ended <= Horizon.EndOf(Horizon.LastYear - 1) ? ModelStatus.Closed
            : ModelStatus.Accepted;
        return new Terms(starts, plannedEnd, ended, status);
    }

    /// <summary>The last day on which the cooperative must exist: to the end of its support, planned or late, or to the end of what is known.</summary>
    public DateOnly LastNeeded =>
        Ended is not { } ended || PlannedEnd > Horizon.LastDay ? Horizon.LastDay
        : ended > PlannedEnd ? ended
        : PlannedEnd;
}
