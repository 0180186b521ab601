namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>Sets the ratio computed from its published parts beside the ratio that a source prints. Both are kept.</summary>
internal static class RatioComparisons
{
    public static IEnumerable<OfficialComparison> Of(OfficialHoldings holdings) =>
        from figure in holdings.Figures
        where figure.ValueKind != ValueKind.Target
        let terms = holdings.Terms(figure.IndicatorCode).ToList()
        where terms.Count > 0
        select Compare(holdings, figure, [.. terms.Select(term => PartSearch.Of(holdings, figure, term))]);

    private static OfficialComparison Compare(OfficialHoldings holdings, OfficialFigure figure, IReadOnlyList<PartSearch> searches)
    {
        List<RatioPart> parts = [.. searches.Where(search => search.Found is not null).Select(Part).OrderBy(part => part.Side)];
        var reasons = Obstacles(holdings, figure, searches).ToList();
        var exact = reasons.Any(reason => reason.IsObstacle) ? (decimal?)null : Exact(searches[0].Term.Form, parts);
        if (exact is null && !reasons.Any(reason => reason.IsObstacle))
            reasons.Add(RatioReasons.NoDenominator);
        var computed = exact is { } value ? Printed.Rounded(value, figure.Unit) : (decimal?)null;
        if (exact is not null && computed != figure.Value)
            reasons.Add(IsRounding(figure, exact.Value) ? RatioReasons.WithinRounding : RatioReasons.NotStated);
        return new OfficialComparison
        {
            Kind = OfficialComparisonKind.Ratio,
            Figure = figure,
            Parts = parts,
            Computed = computed,
            Difference = computed - figure.Value,
            DifferencePercent = computed is null ? null : Printed.Percent(computed.Value - figure.Value, figure.Value),
            Reasons = reasons,
            Footnotes = Footnote.On(holdings, [figure, .. parts.Select(part => part.Figure)]),
        };
    }

    private static RatioPart Part(PartSearch search) => new(search.Term.Side, search.Found!);

    private static IEnumerable<ComparisonReason> Obstacles(
        OfficialHoldings holdings,
        OfficialFigure figure,
        IReadOnlyList<PartSearch> searches
    )
    {
        var all = searches.Select(search => RatioReasons.On(holdings, figure, search)).OfType<ComparisonReason>();
        return searches.Any(search => search.Term.Side == RatioSide.Numerator) ? all.Distinct() : all.Prepend(RatioReasons.NoNumerator);
    }

    private static decimal? Exact(RatioForm form, IReadOnlyList<RatioPart> parts)
    {
        var above = parts.Where(part => part.Side == RatioSide.Numerator).Sum(part => part.Figure.Value);
        var below = parts.Where(part => part.Side == RatioSide.Denominator).Sum(part => part.Figure.Value);
        if (below == 0)
            return null;
        return form switch
        {
            RatioForm.Quotient => above / below,
            RatioForm.Share => 100 * above / below,
            _ => 100 * (above - below) / below,
        };
    }

    private static bool IsRounding(OfficialFigure figure, decimal exact) => Math.Abs(exact - figure.Value) <= Printed.LastPlace(figure) / 2;
}
