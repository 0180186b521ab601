using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Releases;

/// <summary>
/// The withdrawal of a release, with the reason. A withdrawn release can still be queried by name, so that citations can be checked.
/// </summary>
/// <param name="Reason">The reason; in Vietnamese when there is also an English one.</param>
/// <param name="At">Time of withdrawal.</param>
/// <param name="ReasonEn">The reason in English; null when there is no separate English text.</param>
public sealed record Withdrawal(string Reason, DateTimeOffset At, string? ReasonEn = null)
{
    /// <summary>The reason in a language, or in that in which it was given.</summary>
    public string ReasonIn(Language language) => language.Of(Reason, ReasonEn);

    /// <summary>Date of withdrawal in Viet Nam (UTC+7).</summary>
    public DateOnly On => VietNamTime.DayOf(At);
}
