using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Releases;

/// <summary>That a release should no longer be used, and why. It still answers who names it, so that what was cited can be checked.</summary>
/// <param name="Reason">Why, in the words of who withdrew it; in Vietnamese where there is an English reason too.</param>
/// <param name="At">When it was withdrawn.</param>
/// <param name="ReasonEn">The reason in English; null when it is not given in English apart.</param>
public sealed record Withdrawal(string Reason, DateTimeOffset At, string? ReasonEn = null)
{
    /// <summary>The reason in a language, or in that in which it was given.</summary>
    public string ReasonIn(Language language) => language.Of(Reason, ReasonEn);

    /// <summary>Day of the withdrawal in Viet Nam (UTC+7).</summary>
    public DateOnly On => VietNamTime.DayOf(At);
}
