using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>Part of the difference between two ratios that is due to different denominators.</summary>
internal static class DenominatorReason
{
    /// <summary>The reason; null when the indicator is not a quotient, or when the sources do not publish different denominators.</summary>
    public static ComparisonReason? Of(OfficialHoldings holdings, OfficialFigure figure, OfficialFigure other)
    {
        if (Below(holdings, figure) is not { } below || Below(holdings, other) is not { } otherBelow || below == otherBelow)
            return null;
        var accounted = Printed.Rounded(other.Value * otherBelow / below - other.Value, figure.Unit);
        string Text(string format, Language language) =>
            string.Format(
                System.Globalization.CultureInfo.InvariantCulture,
                format,
                holdings.Name(figure, language),
                Printed.Number(below, language),
                holdings.Name(other, language),
                Printed.Number(otherBelow, language),
                Printed.Number(-accounted, language),
                Printed.Number(other.Value - figure.Value, language)
            );
        return ComparisonReason.Explains(
            "DENOMINATORS_DIFFER",
            Text("Theo định nghĩa, {0} chia cho {1} và {2} chia cho {3}: điều đó giải thích {4} trong chênh lệch {5}.", Language.Vi),
            Text("By definition, {0} divides by {1} and {2} divides by {3}, which accounts for {4} of the difference of {5}.", Language.En)
        );
    }

    private static decimal? Below(OfficialHoldings holdings, OfficialFigure ratio)
    {
        var parts = holdings
            .Terms(ratio.IndicatorCode)
            .Where(term => term is { Side: RatioSide.Denominator, Form: RatioForm.Quotient })
            .Select(term => PartSearch.Of(holdings, ratio, term).Found)
            .ToList();
        return parts.Count > 0 && parts.All(part => part is { Limit: ValueLimit.Eq, Value: > 0 }) ? parts.Sum(part => part!.Value) : null;
    }
}
