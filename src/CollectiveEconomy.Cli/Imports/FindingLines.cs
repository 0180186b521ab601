using CollectiveEconomy.Statistics.Imports;

namespace CollectiveEconomy.Cli.Imports;

/// <summary>Findings as lines for a reader: first how many there are by rule and column, then the first of each.</summary>
internal static class FindingLines
{
    /// <summary>The lines of all groups.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<FindingGroup> groups) => groups.Select(Headline).Concat(groups.SelectMany(Examples));

    private static string Headline(FindingGroup group) =>
        $"{group.Findings} {Name(group.Severity)}{(group.Findings == 1 ? "" : "s")} {group.Rule}{(group.Column is { } column ? $", {column}" : "")}".ReplaceLineEndings(
            " "
        );

    private static IEnumerable<string> Examples(FindingGroup group)
    {
        foreach (var finding in group.Examples)
            yield return Line(finding);
        if (group.Findings > group.Examples.Count)
            yield return $"… and {group.Findings - group.Examples.Count} more of {group.Rule}; --findings FILE writes all.";
    }

    private static string Line(ImportFinding finding)
    {
        var place = string.Join(
            ", ",
            new[] { finding.FileName, finding.Sheet, finding.Row is { } row ? $"row {row}" : null, finding.Column }.Where(part =>
                part is not null
            )
        );
        var value = finding.Value is { } text ? $" '{text}'" : "";
        return $"{Name(finding.Severity)} {finding.Rule}: {place}:{value} {finding.MessageEn}".ReplaceLineEndings(" ");
    }

    private static string Name(FindingSeverity severity) => severity == FindingSeverity.Error ? "error" : "warning";
}
