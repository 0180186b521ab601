using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>A note on a figure or an indicator.</summary>
/// <param name="Of">Code of the figure or indicator.</param>
/// <param name="NoteVi">The note in Vietnamese; null when it exists in English only.</param>
/// <param name="NoteEn">The note in English; null when it exists in Vietnamese only.</param>
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
