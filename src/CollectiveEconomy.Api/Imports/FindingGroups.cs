using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Api.Imports;

/// <summary>Reads findings by rule and column.</summary>
internal static class FindingGroups
{
    /// <summary>The groups of a submission with their first findings, errors first, then the largest.</summary>
    public static async Task<IReadOnlyList<FindingGroup>> ReadAsync(
        RegisterContext register,
        int import,
        CancellationToken cancellationToken = default
    )
    {
        var counts = await Of(register, import)
            .GroupBy(finding => new
            {
                finding.Rule,
                finding.Severity,
                finding.Column,
            })
            .Select(group => new { group.Key, Findings = group.Count() })
            .ToListAsync(cancellationToken);
        var examples = (await ExamplesAsync(register, import, cancellationToken)).ToLookup(finding => new
        {
            finding.Rule,
            finding.Severity,
            finding.Column,
        });
        return FindingGroup.InOrder(
            counts.Select(group => new FindingGroup(
                group.Key.Rule,
                group.Key.Severity,
                group.Key.Column,
                group.Findings,
                [.. examples[group.Key]]
            ))
        );
    }

    // The first finding of every group, then the first of the rest, until each has enough.
    private static async Task<List<ImportFinding>> ExamplesAsync(RegisterContext register, int import, CancellationToken cancellationToken)
    {
        var numbers = Array.Empty<int>();
        for (var round = 0; round < FindingGroup.MaxExamples; round++)
        {
            var before = numbers;
            var next = await Of(register, import)
                .Where(finding => !EF.Parameter(before).Contains(finding.Number))
                .GroupBy(finding => new
                {
                    finding.Rule,
                    finding.Severity,
                    finding.Column,
                })
                .Select(group => group.Min(finding => finding.Number))
                .ToListAsync(cancellationToken);
            numbers = [.. before, .. next];
        }

        return await Of(register, import)
            .Where(finding => EF.Parameter(numbers).Contains(finding.Number))
            .OrderBy(finding => finding.Number)
            .ToListAsync(cancellationToken);
    }

    private static IQueryable<ImportFinding> Of(RegisterContext register, int import) =>
        register.ImportFindings.Where(finding => finding.ImportBatchId == import);
}
