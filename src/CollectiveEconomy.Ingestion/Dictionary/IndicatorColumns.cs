using CollectiveEconomy.Statistics.Languages;
using CollectiveEconomy.Statistics.Official;

namespace CollectiveEconomy.Ingestion.Dictionary;

/// <summary>What tables of indicators begin with, whatever is measured.</summary>
internal static class IndicatorColumns
{
    /// <summary>Headings behind that of the code.</summary>
    public static IReadOnlyList<string> Headings { get; } = ["Vietnamese", "English", "unit", "kind", "direction"];

    /// <summary>Code and what stands under the headings.</summary>
    public static IEnumerable<string?> Of(string code, INamed names, string unit, IndicatorKind kind, IndicatorDirection direction) =>
        [
            Markdown.Code(code),
            names.NameVi,
            names.NameEn,
            unit,
            kind.ToString().ToLowerInvariant(),
            direction.ToString().ToLowerInvariant(),
        ];
}
