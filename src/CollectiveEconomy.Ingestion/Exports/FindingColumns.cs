using System.Globalization;
using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Exports;

/// <summary>Findings as rows of texts, to send back.</summary>
public static class FindingColumns
{
    /// <summary>Names of the columns.</summary>
    public static IReadOnlyList<string> Names { get; } =
    ["file", "sheet", "row", "column", "value", "severity", "rule", "message_vi", "message_en", "suggestion"];

    /// <summary>The texts of one finding; null where it has none.</summary>
    public static IReadOnlyList<string?> Of(ImportFinding finding) =>
        [
            finding.FileName,
            finding.Sheet,
            finding.Row?.ToString(CultureInfo.InvariantCulture),
            finding.Column,
            finding.Value,
            finding.Severity.ToString().ToLowerInvariant(),
            finding.Rule,
            finding.MessageVi,
            finding.MessageEn,
            finding.Suggestion,
        ];
}
