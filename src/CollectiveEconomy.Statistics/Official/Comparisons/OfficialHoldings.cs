using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Codelists;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Statistics.Official.Comparisons;

/// <summary>Published figures with the data needed to compare them.</summary>
/// <param name="figures">Every official figure.</param>
/// <param name="indicators">Their indicators.</param>
/// <param name="documents">Their sources.</param>
/// <param name="provinces">The provinces of both area sets.</param>
/// <param name="codes">Names of populations and fields.</param>
/// <param name="terms">Indicators from which ratios are computed.</param>
/// <param name="nearest">Closest actual values for targets without their own.</param>
public sealed class OfficialHoldings(
    IReadOnlyList<OfficialFigure> figures,
    IEnumerable<Indicator> indicators,
    IEnumerable<SourceDocument> documents,
    IEnumerable<Province> provinces,
    IEnumerable<Code> codes,
    IEnumerable<RatioTerm> terms,
    IEnumerable<NearestActual> nearest
)
{
    private readonly Dictionary<string, Indicator> _indicators = indicators.ToDictionary(indicator => indicator.Code);
    private readonly Dictionary<string, SourceDocument> _documents = documents.ToDictionary(document => document.Code);
    private readonly Dictionary<int, Province> _provinces = provinces.ToDictionary(province => province.Id);
    private readonly Dictionary<(string, string), Code> _codes = codes.ToDictionary(code => (code.CodelistId, code.Value));
    private readonly ILookup<string, RatioTerm> _terms = terms.ToLookup(term => term.IndicatorCode);
    private readonly ILookup<string, NearestActual> _nearest = nearest.ToLookup(near => near.TargetCode);

    /// <summary>Every possible comparison, and expected ones that the figures do not allow.</summary>
    public IReadOnlyList<OfficialComparison> Compare() =>
        [.. SourceComparisons.Of(this), .. TargetComparisons.Of(this), .. RatioComparisons.Of(this), .. SeriesComparisons.Of(this)];

    /// <summary>The body that states a figure.</summary>
    public string Issuer(OfficialFigure figure) => _documents[figure.SourceDocumentCode].Issuer;

    /// <summary>The name of that body in a language.</summary>
    internal string IssuerName(OfficialFigure figure, Language language) => _documents[figure.SourceDocumentCode].IssuerName(language);

    internal IReadOnlyList<OfficialFigure> Figures => figures;

    internal Indicator Indicator(OfficialFigure figure) => _indicators[figure.IndicatorCode];

    internal Indicator Indicator(string code) => _indicators[code];

    internal Code Code(string codelist, string value) => _codes[(codelist, value)];

    internal IEnumerable<RatioTerm> Terms(string indicator) => _terms[indicator];

    internal IEnumerable<NearestActual> Nearest(string indicator) => _nearest[indicator];

    /// <summary>The province of 2025 into which the area of a figure went; null for a region, the country, or a province of 2025.</summary>
    internal Province? Successor(OfficialFigure figure) =>
        figure.Areas == AreaSet.AreasBefore2025
        && int.TryParse(figure.AreaCode, out _)
        && _provinces.GetValueOrDefault(Province.IdOf(AreaSet.AreasBefore2025, figure.AreaCode)) is { SuccessorId: { } id }
            ? _provinces[id]
            : null;

    /// <summary>The provinces that went into one of 2025, by code.</summary>
    internal IEnumerable<Province> Predecessors(Province province) =>
        _provinces.Values.Where(old => old.SuccessorId == province.Id).OrderBy(old => old.Code, StringComparer.Ordinal);
}
