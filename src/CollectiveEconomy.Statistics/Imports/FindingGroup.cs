namespace CollectiveEconomy.Statistics.Imports;

/// <summary>Findings of a submission that share rule, severity and column.</summary>
/// <param name="Rule">The violated rule, for example WomenAreAmongMembers.</param>
/// <param name="Severity">Severity of the findings.</param>
/// <param name="Column">Column heading as written by the sender, or the column letters; null when not about a column.</param>
/// <param name="Findings">Number of findings.</param>
/// <param name="Examples">The first of them.</param>
public sealed record FindingGroup(
    string Rule,
    FindingSeverity Severity,
    string? Column,
    int Findings,
    IReadOnlyList<ImportFinding> Examples
)
{
    /// <summary>How many examples a group has at most.</summary>
    public const int MaxExamples = 3;

    /// <summary>Groups as a reader wants them: errors first, then the largest.</summary>
    public static IReadOnlyList<FindingGroup> InOrder(IEnumerable<FindingGroup> groups) =>
        [
            .. groups
                .OrderBy(group => group.Severity)
                .ThenByDescending(group => group.Findings)
                .ThenBy(group => group.Rule, StringComparer.Ordinal)
                .ThenBy(group => group.Column, StringComparer.Ordinal),
        ];

    /// <summary>Groups of findings that are all at hand.</summary>
    public static IReadOnlyList<FindingGroup> Of(IEnumerable<ImportFinding> findings) =>
        InOrder(
            findings
                .GroupBy(finding => (finding.Rule, finding.Severity, finding.Column))
                .Select(group => new FindingGroup(
                    group.Key.Rule,
                    group.Key.Severity,
                    group.Key.Column,
                    group.Count(),
                    [.. group.Take(MaxExamples)]
                ))
        );
}
