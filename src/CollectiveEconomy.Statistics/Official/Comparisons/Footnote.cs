namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>What a figure or an indicator asks a reader to know.</summary>
/// <param name="Of">Code of the figure, or of the indicator.</param>
/// <param name="Text">The note, in the language in which it is kept.</param>
public sealed record Footnote(string Of, string Text)
{
    /// <summary>The notes of figures, and then of their indicators, each once.</summary>
    internal static IReadOnlyList<Footnote> On(OfficialHoldings holdings, params IEnumerable<OfficialFigure> figures)
    {
        var all = figures.DistinctBy(figure => figure.Code).ToList();
        return
        [
            .. all.Select(figure => (figure.Code, figure.Note))
                .Concat(all.Select(figure => (figure.IndicatorCode, holdings.Indicator(figure).Note)).Distinct())
                .Where(note => note.Note is not null)
                .Select(note => new Footnote(note.Item1, note.Note!)),
        ];
    }
}
