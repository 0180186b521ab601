namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>Sets actual values beside targets, and says how far they are attained where period, area and population agree.</summary>
internal static class TargetComparisons
{
    public static IEnumerable<OfficialComparison> Of(OfficialHoldings holdings) =>
        from target in holdings.Figures
        where target.ValueKind == ValueKind.Target
        from actual in Actuals(holdings, target).DefaultIfEmpty()
        select Compare(holdings, target, actual);

    private static OfficialComparison Compare(OfficialHoldings holdings, OfficialFigure target, OfficialFigure? actual)
    {
        var reasons = TargetReasons.Of(holdings, target, actual).ToList();
        var compared = reasons.Any(reason => reason.IsObstacle) ? null : actual;
        return new OfficialComparison
        {
            Kind = OfficialComparisonKind.Target,
            Figure = target,
            Other = actual,
            Difference = compared?.Value - target.Value,
            DifferencePercent = compared is null ? null : Printed.Percent(compared.Value - target.Value, target.Value),
            Attainment = compared is null ? null : Printed.Percent(compared.Value, target.Value),
            IsMet = compared is null ? null : IsMet(target, compared, holdings.Indicator(target).Direction),
            Reasons = reasons,
            Footnotes = Footnote.On(holdings, actual is null ? [target] : [target, actual]),
        };
    }

    /// <summary>The actual values of the target's year; if there are none, the last before it. Another population only if its own has none.</summary>
    private static IEnumerable<OfficialFigure> Actuals(OfficialHoldings holdings, OfficialFigure target)
    {
        var candidates = holdings.Figures.Where(figure => IsCandidate(holdings, target, figure)).ToList();
        var own = candidates.Where(figure => figure.IndicatorCode == target.IndicatorCode).ToList();
        var sameIndicator = own.Count > 0 ? own : candidates;
        var samePopulation = sameIndicator.Where(figure => TargetReasons.HasSamePopulation(target, figure)).ToList();
        return (samePopulation.Count > 0 ? samePopulation : sameIndicator)
            .GroupBy(figure => figure.PeriodEnd.Year)
            .OrderBy(year => year.Key)
            .LastOrDefault(Enumerable.Empty<OfficialFigure>());
    }

    private static bool IsCandidate(OfficialHoldings holdings, OfficialFigure target, OfficialFigure figure) =>
        figure.ValueKind != ValueKind.Target
        && (
            figure.IndicatorCode == target.IndicatorCode
            || holdings.Nearest(target.IndicatorCode).Any(near => near.ActualCode == figure.IndicatorCode)
        )
        && figure.PeriodEnd.Year <= target.PeriodEnd.Year
        && (figure.Breakdown, figure.BreakdownCode) == (target.Breakdown, target.BreakdownCode)
        && (
            (figure.Areas, figure.AreaCode) == (target.Areas, target.AreaCode)
            || (holdings.Successor(target) is { } successor && (figure.Areas, figure.AreaCode) == (successor.Areas, successor.Code))
        );

    private static bool? IsMet(OfficialFigure target, OfficialFigure actual, IndicatorDirection direction)
    {
        var (reached, towards) = direction switch
        {
            IndicatorDirection.Up => (actual.Value >= target.Value, ValueLimit.Gt),
            IndicatorDirection.Down => (actual.Value <= target.Value, ValueLimit.Lt),
            _ => ((bool?)null, ValueLimit.Eq),
        };
        // A bound is conclusive only when all values that it allows are on the same side of the target.
        return actual.Limit == ValueLimit.Eq ? reached
            : actual.Limit == towards ? (reached == true ? true : null)
            : (reached == false ? false : null);
    }
}
