using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Releases;

/// <summary>What a check found before a release was published.</summary>
/// <param name="Check">Name of the check: the sentence that should hold, for example EveryYearIsReported.</param>
/// <param name="Severity">Effect on publication.</param>
/// <param name="Message">A sentence in English that names what was found, with figures.</param>
/// <param name="MessageVi">The same in Vietnamese; null only in a release that is refused.</param>
public sealed record CheckFinding(string Check, CheckSeverity Severity, string Message, string? MessageVi)
{
    /// <summary>The sentence in a language, or in English where there is no other.</summary>
    public string MessageIn(Language language) => language.Of(MessageVi, Message);
}
