using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Ingestion.Exports.Annotations;

/// <summary>What is wrong with a cell.</summary>
/// <param name="Severity">The worst of its findings.</param>
/// <param name="Text">Rules and messages, in both languages.</param>
internal sealed record CellMark(FindingSeverity Severity, string Text)
{
    // The longest text of a comment.
    private const int LongestText = 32_000;

    /// <summary>The mark of several findings.</summary>
    public static CellMark Of(IReadOnlyList<ImportFinding> findings)
    {
        var text = string.Join("\n\n", findings.Select(Comment));
        return new(
            findings.Any(finding => finding.Severity == FindingSeverity.Error) ? FindingSeverity.Error : FindingSeverity.Warning,
            text.Length > LongestText ? text[..LongestText] : text
        );
    }

    private static string Comment(ImportFinding finding) =>
        string.Join(
            '\n',
            new[]
            {
                $"{(finding.Severity == FindingSeverity.Error ? "LỖI · ERROR" : "CẢNH BÁO · WARNING")}: {finding.Rule}",
                finding.MessageVi,
                finding.MessageEn,
                finding.Suggestion is { } suggestion ? $"→ {suggestion}" : null,
            }.OfType<string>()
        );
}
