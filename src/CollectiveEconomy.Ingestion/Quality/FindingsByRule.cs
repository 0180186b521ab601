using CollectiveEconomy.Statistics.Imports;
using CollectiveEconomy.Statistics.Quality;
using CollectiveEconomy.Storage.Register;
using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Quality;

/// <summary>How often each rule did not hold, by the year in which submissions were received; the most frequent of a year first.</summary>
public static class FindingsByRule
{
    /// <summary>Reads them.</summary>
    /// <param name="register">The register.</param>
    /// <param name="year">The only year wanted; all when null.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public static async Task<IReadOnlyList<RuleFindings>> ReadAsync(
        RegisterContext register,
        int? year,
        CancellationToken cancellationToken
    )
    {
        // Rules are few and so are submissions: their moments are kept as numbers, of which no store knows the year.
        var counts = await (
            from count in register.ImportRuleCounts
            join batch in register.ImportBatches on count.ImportBatchId equals batch.Id
            select new
            {
                count,
                batch.ReceivedAt,
                batch.Outcome,
            }
        ).ToListAsync(cancellationToken);
        return
        [
            .. from row in counts
            where year is null || row.ReceivedAt.UtcDateTime.Year == year
            group row by (row.ReceivedAt.UtcDateTime.Year, row.count.Rule, row.count.Severity) into rule
            let findings = rule.Sum(row => (long)row.count.Findings)
            orderby rule.Key.Year, findings descending, rule.Key.Rule, rule.Key.Severity
            select new RuleFindings
            {
                ReceivedIn = rule.Key.Year,
                Rule = rule.Key.Rule,
                Severity = rule.Key.Severity,
                Findings = findings,
                Submissions = rule.Count(),
                Refused = rule.Count(row => row.Outcome == ImportOutcome.Refused),
            },
        ];
    }
}
