using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>Why a printed ratio can't be computed, or differs from the computed one.</summary>
internal static class RatioReasons
{
    public static ComparisonReason NotStated { get; } =
        ComparisonReason.Explains(
            "NOT_STATED",
            "Nguồn không nêu lý do chênh lệch, và số liệu đã công bố không cho biết.",
            "The sources do not say why, and what they publish does not tell."
        );

    public static ComparisonReason WithinRounding { get; } =
        ComparisonReason.Explains(
            "WITHIN_ROUNDING",
            "Chênh lệch không vượt quá mức làm tròn của nguồn.",
            "The difference is within the rounding of the source."
        );

    public static ComparisonReason NoDenominator { get; } =
        ComparisonReason.Forbids("DENOMINATOR_ZERO", "Mẫu số bằng 0.", "The parts below the line are 0.");

    public static ComparisonReason NoNumerator { get; } =
        ComparisonReason.Forbids(
            "PART_MISSING",
            "Không có chỉ tiêu nào chứa tử số của tỷ lệ này.",
            "No indicator holds what stands above the line of this ratio."
        );

    /// <summary>Why a part can't be used, or from where else it was taken; null when there is nothing to say.</summary>
    public static ComparisonReason? On(OfficialHoldings holdings, OfficialFigure ratio, PartSearch search)
    {
        var part = holdings.Indicator(search.Term.PartCode);
        var member = search.Term.IsUnbroken || ratio.Breakdown is null ? "" : $" ({ratio.Breakdown} {ratio.BreakdownCode})";
        return search switch
        {
            { IsAmbiguous: true } => ComparisonReason.Forbids(
                "PART_AMBIGUOUS",
                $"{holdings.Name(ratio, Language.Vi)}: có nhiều hơn một số liệu có thể là “{part.NameVi}”.",
                $"{holdings.Name(ratio, Language.En)}: more than one figure could be meant by “{part.NameEn}”."
            ),
            { Found: null, Elsewhere: [var first, ..] } => ComparisonReason.Forbids(
                "PART_OF_OTHER_SOURCE",
                $"{holdings.Name(ratio, Language.Vi)} không công bố “{part.NameVi}” của kỳ cần dùng; {holdings.Name(first, Language.Vi)} có, nhưng là nguồn khác.",
                $"{holdings.Name(ratio, Language.En)} does not publish “{part.NameEn}” of the period needed; {holdings.Name(first, Language.En)} does, but is another source."
            ),
            { Found: null } => ComparisonReason.Forbids(
                "PART_MISSING",
                $"Không có số liệu “{part.NameVi}”{member} của cùng nguồn, kỳ, địa bàn và đối tượng.",
                $"No figure of “{part.NameEn}”{member} is held of the same source, period, area and population."
            ),
            { Found: { Limit: not ValueLimit.Eq } bound } => SourceReasons.Bound(holdings, bound) with
            {
                Code = "PART_IS_BOUND",
                IsObstacle = true,
            },
            { Found: { } found } when found.SourceDocumentCode != ratio.SourceDocumentCode => ComparisonReason.Explains(
                "PART_OF_OTHER_DOCUMENT",
                $"“{part.NameVi}” lấy từ văn bản khác của cùng cơ quan: {holdings.Name(found, Language.Vi)}.",
                $"“{part.NameEn}” is taken from another document of the same issuer: {holdings.Name(found, Language.En)}."
            ),
            _ => null,
        };
    }
}
