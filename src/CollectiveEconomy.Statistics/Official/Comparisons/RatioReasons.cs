using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>Why a printed ratio can't be computed, or differs from the computed one.</summary>
internal static class RatioReasons
{
    public static ComparisonReason NotStated { get; } =
        ComparisonReason.Explains(
            "NOT_STATED",
            "Nguồn không nêu lý do chênh lệch, và số liệu đã công bố không cho biết.",
            "The sources do not state the reason, and their published data do not show it."
        );

    public static ComparisonReason WithinRounding { get; } =
        ComparisonReason.Explains(
            "WITHIN_ROUNDING",
            "Chênh lệch không vượt quá mức làm tròn của nguồn.",
            "The difference is within the rounding of the source."
        );

    public static ComparisonReason NoDenominator { get; } =
        ComparisonReason.Forbids("DENOMINATOR_ZERO", "Mẫu số bằng 0.", "The denominator is 0.");

    public static ComparisonReason NoNumerator { get; } =
        ComparisonReason.Forbids(
            "PART_MISSING",
            "Không có chỉ tiêu nào chứa tử số của tỷ lệ này.",
            "No indicator contains the numerator of this ratio."
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
                $"{holdings.Name(ratio, Language.En)}: more than one figure matches “{part.NameEn}”."
            ),
            { Found: null, Elsewhere: [var first, ..] } => ComparisonReason.Forbids(
                "PART_OF_OTHER_SOURCE",
                $"{holdings.Name(ratio, Language.Vi)} không công bố “{part.NameVi}” của kỳ cần dùng; {holdings.Name(first, Language.Vi)} có, nhưng là nguồn khác.",
                $"{holdings.Name(ratio, Language.En)} does not publish “{part.NameEn}” for the required period; {holdings.Name(first, Language.En)} does, but is a different source."
            ),
            { Found: null } => ComparisonReason.Forbids(
                "PART_MISSING",
                $"Không có số liệu “{part.NameVi}”{member} của cùng nguồn, kỳ, địa bàn và đối tượng.",
                $"There is no figure for “{part.NameEn}”{member} from the same source for the same period, area and population."
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
