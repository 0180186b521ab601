using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.Languages;

namespace CollectiveEconomy.Cli.Imports;

/// <summary>Findings as lines for a reader: first how many there are by rule and column, then the first of each.</summary>
internal static class FindingLines
{
    /// <summary>The lines of all groups.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<FindingGroup> groups, Language language) =>
        groups
            .Select(Headline)
            .Concat(groups.SelectMany(group => Examples(group, language)))
            .Select(line => line.In(language).ReplaceLineEndings(" "));

    private static LocalizedText Headline(FindingGroup group)
    {
        var subject = group.Rule + (group.Column is { } column ? $", {column}" : "");
        var name = Name(group.Severity);
        return new($"{group.Findings} {name.Vi} {subject}", $"{group.Findings} {name.En}{(group.Findings == 1 ? "" : "s")} {subject}");
    }

    private static IEnumerable<LocalizedText> Examples(FindingGroup group, Language language)
    {
        foreach (var finding in group.Examples)
            yield return Line(finding, language);
        var more = group.Findings - group.Examples.Count;
        if (more > 0)
            yield return new(
                $"… và {more} {Name(group.Severity).Vi} {group.Rule} nữa; --findings FILE ghi tất cả.",
                $"… and {more} more of {group.Rule}; --findings FILE writes all."
            );
    }

    private static LocalizedText Line(ImportFinding finding, Language language)
    {
        var place = string.Join(
            ", ",
            new[]
            {
                finding.FileName,
                finding.Sheet,
                finding.Row is { } row ? language.Of($"dòng {row}", $"row {row}") : null,
                finding.Column,
            }.Where(part => part is not null)
        );
        var name = Name(finding.Severity);
        var value = finding.Value is { } text ? $" '{text}'" : "";
        return new(
            $"{name.Vi} {finding.Rule}: {place}:{value} {finding.MessageVi}",
            $"{name.En} {finding.Rule}: {place}:{value} {finding.MessageEn}"
        );
    }

    private static LocalizedText Name(FindingSeverity severity) =>
        severity == FindingSeverity.Error ? new("lỗi", "error") : new("cảnh báo", "warning");
}
