namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>Sets figures of the same indicator, period, area, population and breakdown beside each other, two sources at a time.</summary>
internal static class SourceComparisons
{
    public static IEnumerable<OfficialComparison> Of(OfficialHoldings holdings) =>
        from same in holdings.Figures.GroupBy(Subject)
        let figures = same.OrderBy(figure => figure.Code, StringComparer.Ordinal).ToList()
        from place in Enumerable.Range(0, figures.Count)
        from other in figures.Skip(place + 1)
        where other.SourceDocumentCode != figures[place].SourceDocumentCode
        select Compare(holdings, figures[place], other);

    private static OfficialComparison Compare(OfficialHoldings holdings, OfficialFigure figure, OfficialFigure other) =>
        new()
        {
            Kind = OfficialComparisonKind.Sources,
            Figure = figure,
            Other = other,
            Difference = other.Value - figure.Value,
            DifferencePercent = Printed.Percent(other.Value - figure.Value, figure.Value),
            Reasons = [.. SourceReasons.Of(holdings, figure, other)],
            Footnotes = Footnote.On(holdings, figure, other),
        };

    private static object Subject(OfficialFigure figure) =>
        (
            figure.IndicatorCode,
            (figure.PeriodKind, figure.PeriodStart, figure.PeriodEnd),
            (figure.Areas, figure.AreaCode),
            (figure.Entity, figure.Field),
            (figure.Breakdown, figure.BreakdownCode),
            IsTarget: figure.ValueKind == ValueKind.Target
        );
}
