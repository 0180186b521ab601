using CollectiveEconomy.Statistics.Areas;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Demonstration;

/// <summary>The official figures to which the demonstration register is calibrated.</summary>
internal sealed class Figures(IReadOnlyList<OfficialFigure> all)
{
    private const string Existing = "COOP_EXISTING";
    private static readonly string[] Aggregates = ["_T", "NON_AGRI", "NON_AGRI_EXCL_PCF"];
    private readonly Dictionary<string, OfficialFigure> _byCode = all.ToDictionary(figure => figure.Code);

    /// <summary>The value of the figure with a code.</summary>
    public double this[string code] => (double)_byCode[code].Value;

    /// <summary>The end of the year that a figure describes, or that is nearest to its date.</summary>
    public int YearOf(string code) => Horizon.NearestEnd(_byCode[code].PeriodEnd);

    /// <summary>The values of the figures with these codes, by year.</summary>
    public Dictionary<int, double> ByYear(params string[] codes) => codes.ToDictionary(YearOf, code => this[code]);

    /// <summary>Cooperatives by old region at the end of 2022 (F0021-F0031); they sum to F0033.</summary>
    public double InRegion(string region) =>
        (double)
            all.Single(figure =>
                figure.IndicatorCode == Existing
                && figure.Areas == AreaSet.AreasBefore2025
                && figure.AreaCode == region
                && figure.PeriodEnd == Horizon.EndOf(2022)
                && figure.ValueKind == ValueKind.Actual
            ).Value;

    /// <summary>Cooperatives by field at the end of 2024 as the alliance counts them, by code of the field (F0062, F0064-F0070); they sum to F0061.</summary>
    public Dictionary<string, double> ByField() =>
        all.Where(figure =>
                figure.IndicatorCode == Existing
                && figure.SourceDocumentCode == _byCode["F0061"].SourceDocumentCode
                && figure.PeriodEnd == _byCode["F0061"].PeriodEnd
                && !Aggregates.Contains(figure.Field)
            )
            .ToDictionary(figure => figure.Field, figure => (double)figure.Value);
}
