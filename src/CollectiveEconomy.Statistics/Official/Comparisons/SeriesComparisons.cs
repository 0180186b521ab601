using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>Finds jumps of series: stocks and averages that change by more than a fifth within about a year.</summary>
internal static class SeriesComparisons
{
    private const decimal Jump = 0.2m;
    private const int MaxDays = 400;
    private const string Percent = "PERCENT";

    public static IEnumerable<OfficialComparison> Of(OfficialHoldings holdings) =>
        from series in holdings.Figures.Where(figure => IsOfSeries(holdings, figure)).GroupBy(Subject)
        let figures = series.OrderBy(figure => figure.PeriodEnd).ThenBy(figure => figure.Code, StringComparer.Ordinal).ToList()
        from figure in figures
        let before = Before(holdings, figures, figure)
        where before is not null && before.Value != 0 && Math.Abs(figure.Value - before.Value) > Jump * Math.Abs(before.Value)
        select Compare(holdings, before, figure);

    private static OfficialComparison Compare(OfficialHoldings holdings, OfficialFigure before, OfficialFigure figure) =>
        new()
        {
            Kind = OfficialComparisonKind.Series,
            Figure = before,
            Other = figure,
            Difference = figure.Value - before.Value,
            DifferencePercent = Printed.Percent(figure.Value - before.Value, before.Value),
            Reasons = [Reason(holdings, before, figure)],
            Footnotes = Footnote.On(holdings, before, figure),
        };

    private static ComparisonReason Reason(OfficialHoldings holdings, OfficialFigure before, OfficialFigure figure)
    {
        if (AgencyOf(holdings, before) != AgencyOf(holdings, figure))
            return ComparisonReason.Explains(
                "SOURCE_CHANGES",
                $"Nguồn thay đổi từ {holdings.Name(before, Language.Vi)} sang {holdings.Name(figure, Language.Vi)}.",
                $"The source changes from {holdings.Name(before, Language.En)} to {holdings.Name(figure, Language.En)}."
            );
        if (EndedScheme(before, figure) is { } scheme)
            return ComparisonReason.Explains(
                "SCHEME_ENDS",
                $"{scheme.Codelist} hết hiệu lực giữa hai kỳ ({scheme.LegalBasisVi}).",
                $"{scheme.Codelist} ended between the two periods ({scheme.LegalBasisEn})."
            );
        return ComparisonReason.Explains(
            "BREAK_UNEXPLAINED",
            "Không có thay đổi địa giới, bảng mã hoặc nguồn nào giải thích bước nhảy này: coi là gián đoạn chuỗi.",
            "No change of areas, scheme or source explains this jump: treat it as a break in series."
        );
    }

    /// <summary>A list by which the figures are broken down or graded that ended between their periods.</summary>
    private static CodeValidity? EndedScheme(OfficialFigure before, OfficialFigure figure) =>
        CodeValidities.All.FirstOrDefault(list =>
            list.Code is null
            && figure.Breakdown is { Length: > 0 } breakdown
            && list.Codelist.StartsWith(breakdown, StringComparison.Ordinal)
            && list.ValidTo >= before.PeriodEnd
            && list.ValidTo < figure.PeriodEnd
        );

    /// <summary>The figure before it: of the same agency if there is one, then the latest.</summary>
    private static OfficialFigure? Before(OfficialHoldings holdings, List<OfficialFigure> series, OfficialFigure figure) =>
        series
            .Where(other => other.PeriodEnd < figure.PeriodEnd && figure.PeriodEnd.DayNumber - other.PeriodEnd.DayNumber <= MaxDays)
            .OrderByDescending(other => AgencyOf(holdings, other) == AgencyOf(holdings, figure))
            .ThenByDescending(other => other.PeriodEnd)
            .FirstOrDefault();

    private static string AgencyOf(OfficialHoldings holdings, OfficialFigure figure) => Agency.Of(holdings.Issuer(figure));

    // Flows follow programmes, growth rates and shares have no scale, and bounds are no values. Areas of another set are another series.
    private static bool IsOfSeries(OfficialHoldings holdings, OfficialFigure figure) =>
        figure is { Limit: ValueLimit.Eq, Unit: not Percent }
        && figure.ValueKind != ValueKind.Target
        && holdings.Indicator(figure).Kind is IndicatorKind.Stock or IndicatorKind.Ratio
        && (figure.PeriodStart is null || figure.PeriodEnd.DayNumber - figure.PeriodStart.Value.DayNumber <= 366);

    private static object Subject(OfficialFigure figure) =>
        (
            figure.IndicatorCode,
            figure.PeriodKind,
            (figure.Areas, figure.AreaCode),
            (figure.Entity, figure.Field),
            (figure.Breakdown, figure.BreakdownCode)
        );
}
