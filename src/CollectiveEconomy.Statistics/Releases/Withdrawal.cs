namespace CollectiveEconomy.Statistics.Releases;

/// <summary>That a release should no longer be used, and why. It still answers who names it, so that what was cited can be checked.</summary>
/// <param name="Reason">Why, for readers.</param>
/// <param name="At">When it was withdrawn.</param>
public sealed record Withdrawal(string Reason, DateTimeOffset At)
{
    /// <summary>Day of the withdrawal in Viet Nam (UTC+7).</summary>
    public DateOnly On => VietNamTime.DayOf(At);
}
