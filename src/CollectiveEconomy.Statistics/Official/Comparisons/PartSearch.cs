namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>Finds the published part of a ratio: of the same population, period and area, and of the same source.</summary>
/// <param name="Term">What is sought.</param>
/// <param name="Found">The part; null when it is not published by that source, or more than one could be meant.</param>
/// <param name="Elsewhere">What other sources publish of it.</param>
/// <param name="IsAmbiguous">Whether the source publishes more than one.</param>
internal sealed record PartSearch(RatioTerm Term, OfficialFigure? Found, IReadOnlyList<OfficialFigure> Elsewhere, bool IsAmbiguous)
{
    private const string Country = "VN";

    /// <summary>Looks into the document of the ratio first, then into others of its issuer.</summary>
    public static PartSearch Of(OfficialHoldings holdings, OfficialFigure ratio, RatioTerm term)
    {
        var candidates = holdings.Figures.Where(figure => Fits(figure, ratio, term)).ToList();
        var ofIssuer = candidates.Where(figure => holdings.Issuer(figure) == holdings.Issuer(ratio)).ToList();
        var ofDocument = ofIssuer.Where(figure => figure.SourceDocumentCode == ratio.SourceDocumentCode).ToList();
        var nearest = ofDocument.Count > 0 ? ofDocument : ofIssuer;
        return new PartSearch(
            term,
            nearest.Count == 1 ? nearest[0] : null,
            [.. candidates.Except(ofIssuer)],
            IsAmbiguous: nearest.Count > 1
        );
    }

    private static bool Fits(OfficialFigure figure, OfficialFigure ratio, RatioTerm term) =>
        figure.IndicatorCode == term.PartCode
        && figure.ValueKind != ValueKind.Target
        && (figure.Entity, figure.Field) == (ratio.Entity, ratio.Field)
        && (term.IsOfCountry ? figure.AreaCode == Country : (figure.Areas, figure.AreaCode) == (ratio.Areas, ratio.AreaCode))
        && (figure.Breakdown, figure.BreakdownCode) == (term.IsUnbroken ? (null, null) : (ratio.Breakdown, ratio.BreakdownCode))
        && IsOfPeriod(figure, ratio, term.YearsBefore);

    private static bool IsOfPeriod(OfficialFigure figure, OfficialFigure ratio, int yearsBefore)
    {
        var start = ratio.PeriodStart ?? new DateOnly(ratio.PeriodEnd.Year, 1, 1);
        return figure.PeriodEnd == ratio.PeriodEnd.AddYears(-yearsBefore)
            && (figure.PeriodStart is null || figure.PeriodStart == start.AddYears(-yearsBefore));
    }
}
