using Microsoft.EntityFrameworkCore;

namespace CollectiveEconomy.Ingestion.Quality;

/// <summary>Members and workers of the reports of a year and legal form, each as often as its organisation counts.</summary>
internal sealed record ReportedTotal
{
    /// <summary>The year.</summary>
    public required int Year { get; init; }

    /// <summary>The legal form.</summary>
    public required string LegalForm { get; init; }

    /// <summary>Reports that state the members.</summary>
    public required int StatingMembers { get; init; }

    /// <summary>Members of those reports.</summary>
    public required long Members { get; init; }

    /// <summary>Reports that state the workers.</summary>
    public required int StatingWorkers { get; init; }

    /// <summary>Regular workers of those reports.</summary>
    public required long Workers { get; init; }

    /// <summary>Reads them all.</summary>
    public static Task<List<ReportedTotal>> ReadAsync(IQueryable<ReceivedReport> reports, CancellationToken cancellationToken) =>
        reports
            .GroupBy(row => new { row.Report.Year, row.Cooperative.LegalForm })
            .Select(group => new ReportedTotal
            {
                Year = group.Key.Year,
                LegalForm = group.Key.LegalForm,
                StatingMembers = group.Count(row => row.Report.Members != null),
                Members = group.Sum(row => (long)(row.Report.Members ?? 0) * row.Cooperative.Weight),
                StatingWorkers = group.Count(row => row.Report.Workers != null),
                Workers = group.Sum(row => (long)(row.Report.Workers ?? 0) * row.Cooperative.Weight),
            })
            .ToListAsync(cancellationToken);
}
