using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>Why two statements differ or are not comparable.</summary>
/// <param name="Code">Stable code.</param>
/// <param name="IsObstacle">Whether it prevents the comparison rather than explaining the result.</param>
/// <param name="TextVi">The reason in Vietnamese.</param>
/// <param name="TextEn">The reason in English.</param>
public sealed record ComparisonReason(string Code, bool IsObstacle, string TextVi, string TextEn)
{
    /// <summary>The reason in a language.</summary>
    public string Text(Language language) => language == Language.En ? TextEn : TextVi;

    internal static ComparisonReason Explains(string code, string vi, string en) => new(code, IsObstacle: false, vi, en);

    internal static ComparisonReason Forbids(string code, string vi, string en) => new(code, IsObstacle: true, vi, en);
}
