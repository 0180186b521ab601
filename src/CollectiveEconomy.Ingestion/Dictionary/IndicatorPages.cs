using System.Text;
using CollectiveEconomy.Ingestion.Reference;
using CollectiveEconomy.Statistics.Official.Comparisons;

namespace CollectiveEconomy.Ingestion.Dictionary;

/// <summary>Indicators of the official figures, and of what ratios are made.</summary>
internal static class IndicatorPages
{
    public static void Write(StringBuilder page, ReferenceData reference, OfficialDefinitions definitions)
    {
        var terms = definitions.RatioTerms.ToLookup(term => term.IndicatorCode);
        var figures = reference.OfficialFigures.CountBy(figure => figure.IndicatorCode).ToDictionary();
        page.Block("## Official indicators")
            .Block(
                "Figures from different sources are never added. `officialComparisons` compares a published ratio with the ratio computed from its parts, using parts from the same source only."
            )
            .Table(
                [
                    "indicator",
                    .. IndicatorColumns.Headings,
                    "figures",
                    "definition",
                    "definition in Vietnamese",
                    "of parts",
                    "note",
                    "note in Vietnamese",
                ],
                reference.Indicators.Select(indicator =>
                    (IReadOnlyList<string?>)
                        [
                            .. IndicatorColumns.Of(indicator.Code, indicator, indicator.Unit, indicator.Kind, indicator.Direction),
                            FormattableString.Invariant($"{figures.GetValueOrDefault(indicator.Code)}"),
                            indicator.DefinitionEn,
                            indicator.DefinitionVi,
                            Parts([.. terms[indicator.Code]]),
                            indicator.NoteEn,
                            indicator.NoteVi,
                        ]
                )
            )
            .Table(
                ["target without actual values", "closest indicator with actual values", "why it is not the same", "in Vietnamese"],
                definitions.NearestActuals.Select(near =>
                    (IReadOnlyList<string?>)[Markdown.Code(near.TargetCode), Markdown.Code(near.ActualCode), near.WhyNotEn, near.WhyNotVi]
                )
            );
    }

    private static string? Parts(IReadOnlyList<RatioTerm> terms) =>
        terms.Count == 0
            ? null
            : $"{Side(terms, RatioSide.Numerator)} ÷ {Side(terms, RatioSide.Denominator)}"
                + terms[0].Form switch
                {
                    RatioForm.Share => ", in percent",
                    RatioForm.Growth => ", less one, in percent",
                    _ => "",
                };

    private static string Side(IReadOnlyList<RatioTerm> terms, RatioSide side)
    {
        var parts = terms.Where(term => term.Side == side).Select(Text).ToList();
        return parts.Count switch
        {
            0 => "(not published)",
            1 => parts[0],
            _ => $"({string.Join(" + ", parts)})",
        };
    }

    private static string Text(RatioTerm term) =>
        term.PartCode
        + (term.IsOfCountry ? " of the country" : "")
        + (term.IsUnbroken ? " in all" : "")
        + (term.YearsBefore == 0 ? "" : " of the year before");
}
