using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>Why two sources differ, as far as their published data show.</summary>
internal static class SourceReasons
{
    public static IEnumerable<ComparisonReason> Of(OfficialHoldings holdings, OfficialFigure figure, OfficialFigure other)
    {
        if (figure.Value == other.Value && figure.Limit == other.Limit)
            return [];
        var known = Bounds(holdings, figure, other)
            .Append(Statuses(holdings, figure, other))
            .Append(Precisions(holdings, figure, other))
            .Append(Rounding(figure, other))
            .Append(DenominatorReason.Of(holdings, figure, other))
            .OfType<ComparisonReason>()
            .ToList();
        return known.Count > 0 ? known : [RatioReasons.NotStated];
    }

    /// <summary>A figure with its source, as texts name it.</summary>
    internal static string Name(this OfficialHoldings holdings, OfficialFigure figure, Language language) =>
        $"{holdings.IssuerName(figure, language)} ({figure.SourceDocumentCode})";

    private static IEnumerable<ComparisonReason> Bounds(OfficialHoldings holdings, OfficialFigure figure, OfficialFigure other)
    {
        foreach (var (bound, against) in new[] { (figure, other), (other, figure) }.Where(pair => pair.Item1.Limit != ValueLimit.Eq))
        {
            yield return Bound(holdings, bound);
            if (against.Limit == ValueLimit.Eq && IsContradicted(bound, against.Value))
                yield return ComparisonReason.Explains(
                    "BOUND_CONTRADICTED",
                    $"Giá trị của {holdings.Name(against, Language.Vi)} nằm ngoài giới hạn này.",
                    $"The value of {holdings.Name(against, Language.En)} lies outside this bound."
                );
        }
    }

    internal static ComparisonReason Bound(OfficialHoldings holdings, OfficialFigure bound)
    {
        var (vi, en) = bound.Limit == ValueLimit.Gt ? ("hơn", "more than") : ("gần", "less than");
        return ComparisonReason.Explains(
            "VALUE_IS_BOUND",
            $"{holdings.Name(bound, Language.Vi)} chỉ nêu giới hạn: {vi} {Printed.Number(bound.Value, Language.Vi)}.",
            $"{holdings.Name(bound, Language.En)} gives only a bound: {en} {Printed.Number(bound.Value, Language.En)}."
        );
    }

    private static bool IsContradicted(OfficialFigure bound, decimal value) =>
        bound.Limit == ValueLimit.Gt ? value <= bound.Value : value >= bound.Value;

    private static ComparisonReason? Statuses(OfficialHoldings holdings, OfficialFigure figure, OfficialFigure other) =>
        figure.ValueKind == other.ValueKind
            ? null
            : ComparisonReason.Explains(
                "STATUS_DIFFERS",
                $"{holdings.Name(figure, Language.Vi)} là {Kind(figure, Language.Vi)}, {holdings.Name(other, Language.Vi)} là {Kind(other, Language.Vi)}.",
                $"{holdings.Name(figure, Language.En)} gives {Kind(figure, Language.En)}, {holdings.Name(other, Language.En)} {Kind(other, Language.En)}."
            );

    private static ComparisonReason? Precisions(OfficialHoldings holdings, OfficialFigure figure, OfficialFigure other) =>
        figure.PeriodPrecision == other.PeriodPrecision
            ? null
            : ComparisonReason.Explains(
                "PRECISION_DIFFERS",
                $"{holdings.Name(figure, Language.Vi)} và {holdings.Name(other, Language.Vi)} không nêu thời điểm với cùng độ chính xác.",
                $"{holdings.Name(figure, Language.En)} and {holdings.Name(other, Language.En)} do not date their figures with the same precision."
            );

    private static ComparisonReason? Rounding(OfficialFigure figure, OfficialFigure other) =>
        Math.Abs(other.Value - figure.Value) <= (Printed.LastPlace(figure) + Printed.LastPlace(other)) / 2
            ? RatioReasons.WithinRounding
            : null;

    private static string Kind(OfficialFigure figure, Language language) =>
        (figure.ValueKind, language) switch
        {
            (ValueKind.Estimate, Language.En) => "an estimate",
            (ValueKind.Estimate, _) => "số ước tính",
            (ValueKind.Preliminary, Language.En) => "a preliminary value",
            (ValueKind.Preliminary, _) => "số sơ bộ",
            (_, Language.En) => "an actual value",
            _ => "số thực hiện",
        };
}
