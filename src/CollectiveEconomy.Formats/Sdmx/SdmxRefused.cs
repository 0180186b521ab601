using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Formats.Sdmx;

/// <summary>An SDMX query can't be answered.</summary>
/// <param name="problem">Of what kind the reason is.</param>
/// <param name="text">What is wrong, and what would be right.</param>
public sealed class SdmxRefused(SdmxProblem problem, LocalizedText text) : LocalizedException(text)
{
    /// <summary>Of what kind the reason is.</summary>
    public SdmxProblem Problem { get; } = problem;
}
