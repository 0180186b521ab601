using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>What a figure or an indicator asks a reader to know.</summary>
/// <param name="Of">Code of the figure, or of the indicator.</param>
/// <param name="NoteVi">The note in Vietnamese; null where it is kept in English only.</param>
/// <param name="NoteEn">The note in English; null where it is kept in Vietnamese only.</param>
public sealed record Footnote(string Of, string? NoteVi, string? NoteEn) : INoted
{
    /// <summary>The notes of figures, and then of their indicators, each once.</summary>
    internal static IReadOnlyList<Footnote> On(OfficialHoldings holdings, params IEnumerable<OfficialFigure> figures)
    {
        var all = figures.DistinctBy(figure => figure.Code).ToList();
        return
        [
            .. all.Select(figure => new Footnote(figure.Code, figure.NoteVi, figure.NoteEn))
                .Concat(all.Select(figure => On(holdings.Indicator(figure))).Distinct())
                .Where(note => (note.NoteVi ?? note.NoteEn) is not null),
        ];
    }

    private static Footnote On(Indicator indicator) => new(indicator.Code, indicator.NoteVi, indicator.NoteEn);
}
